using System.Text.Json;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.Settings;

/// <summary>
/// One settings record of a module in memory: read at start, after each change here, and when another node says that it changed
/// it. What that message did not reach reads it again after a while.
/// </summary>
internal sealed partial class ModuleSettings<T, TDb>(
    string key,
    string module,
    IServiceScopeFactory scopes,
    StartupGate gate,
    INodeBroadcast broadcast,
    TimeProvider clock,
    ILogger<ModuleSettings<T, TDb>> logger) : BackgroundService, ISettings<T>, IStartupWork, INodeBroadcastHandler, IAfterCommit<SettingWasChanged>
    where T : class, new()
    where TDb : ModuleDbContext
{
    private static readonly TimeSpan ReadAgainAfter = TimeSpan.FromSeconds(15);
    private readonly Lock _lock = new();
    private volatile T _current = new();
    private int _version = -1;

    public event Action? Changed;

    public T Current => _current;

    public string Topic => $"{module}.settings";

    public Task Run(CancellationToken cancellationToken) => Read(cancellationToken);

    public Task Receive(JsonElement payload, CancellationToken cancellationToken) =>
        payload.GetString() == key ? Read(cancellationToken) : Task.CompletedTask;

    public async Task Handle(SettingWasChanged domainEvent)
    {
        if (domainEvent.Key == key)
        {
            broadcast.Send(Topic, key);
            await Read(CancellationToken.None);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(ReadAgainAfter, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Read(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(key, exception);
            }
        }
    }

    private async Task Read(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (await db.Settings.AsNoTracking().SingleOrDefaultAsync(r => r.Key == key, cancellationToken) is not { } row)
        {
            return;
        }

        lock (_lock)
        {
            // of two readings at once the slower one may be the older one
            if (row.Version <= _version)
            {
                return;
            }

            (_current, _version) = (row.Read<T>(), row.Version);
        }

        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The settings {Key} could not be read again")]
    private partial void LogFailed(string key, Exception exception);
}
