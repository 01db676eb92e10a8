using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>
/// Migrates every module's database at start, runs the modules' start-up work and then opens the <see cref="StartupGate"/>.
/// A database that is away is tried for <see cref="DatabaseOptions.StartTimeout"/>; then the process ends with one sentence.
/// </summary>
internal sealed partial class DatabaseStarter(
    DatabaseOptions options,
    IEnumerable<IModuleDatabase> databases,
    IEnumerable<IStartupWork> work,
    StartupGate gate,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<DatabaseStarter> logger) : BackgroundService
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);
    private DataFolderLock? _folder;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (options.Kind == DatabaseKind.Sqlite)
            {
                _folder = DataFolderLock.Take(options.DataFolder);
            }

            await MigrateAll(stoppingToken);
            foreach (var item in work)
            {
                await item.Run(stoppingToken);
            }

            gate.Open();
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogGivenUp(exception.GetBaseException().Message);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    private async Task MigrateAll(CancellationToken cancellationToken)
    {
        long? away = null; // since when; a first try may take long by itself
        foreach (var database in databases)
        {
            while (true)
            {
                try
                {
                    await database.Ping(cancellationToken);
                    break;
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested && clock.GetElapsedTime(away ??= clock.GetTimestamp()) < options.StartTimeout)
                {
                    LogAway(database.Module, exception.GetBaseException().Message);
                    await Task.Delay(RetryDelay, clock, cancellationToken);
                }
            }

            await database.Migrate(cancellationToken);
        }
    }

    public override void Dispose()
    {
        _folder?.Dispose();
        base.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database of {Module} does not answer, trying again: {Reason}")]
    private partial void LogAway(string module, string reason);

    [LoggerMessage(Level = LogLevel.Critical, Message = "ChatMonolith can't start: {Reason}")]
    private partial void LogGivenUp(string reason);
}
