using System.Collections.Concurrent;
using System.Threading.Channels;
using Accounts.Features;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Accounts.Realtime;

/// <summary>
/// Keeps the idle sessions of people who do something alive, be it by a request or on a hub; stored at most once in five
/// minutes, beside the request.
/// </summary>
internal sealed partial class SessionActivity(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SessionActivity> logger) : BackgroundService, IConnectionSink
{
    private const int Capacity = 1000;
    private const int PruneAbove = 10_000;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, Caller> _connections = new();
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _stored = new();
    private readonly Channel<Caller> _queue = Channel.CreateBounded<Caller>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The caller did something; returns at once.</summary>
    public void Seen(Caller caller)
    {
        var now = clock.GetUtcNow();
        if (caller.SessionId == Guid.Empty || (_stored.TryGetValue(caller.SessionId, out var stored) && now - stored < Step))
        {
            return;
        }

        _stored[caller.SessionId] = now;
        _queue.Writer.TryWrite(caller);
    }

    void IConnectionSink.Connected(string connectionId, Caller caller) => _connections[connectionId] = caller;

    void IConnectionSink.Active(string connectionId)
    {
        if (_connections.TryGetValue(connectionId, out var caller))
        {
            Seen(caller);
        }
    }

    void IConnectionSink.Disconnected(string connectionId, bool clean) => _connections.TryRemove(connectionId, out _);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var caller in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new KeepSession(caller), stoppingToken);
                Prune();
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                _stored.TryRemove(caller.SessionId, out _);
                LogFailed(exception);
            }
        }
    }

    private void Prune()
    {
        if (_stored.Count > PruneAbove)
        {
            var now = clock.GetUtcNow();
            foreach (var (session, _) in _stored.Where(s => now - s.Value >= Step))
            {
                _stored.TryRemove(session, out _);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "That a session is in use could not be stored; its next activity tries again")]
    private partial void LogFailed(Exception exception);
}
