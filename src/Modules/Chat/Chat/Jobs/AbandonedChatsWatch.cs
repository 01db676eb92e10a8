using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chat.Jobs;

/// <summary>Looks for abandoned chats four times a minute.</summary>
internal sealed partial class AbandonedChatsWatch(AbandonedChats chats, StartupGate gate, TimeProvider clock, ILogger<AbandonedChatsWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.WaitAsync(stoppingToken);
        while (true)
        {
            await Task.Delay(Interval, clock, stoppingToken);
            try
            {
                await chats.Look(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Chats without agents could not be looked after; it is tried again")]
    private partial void LogFailed(Exception exception);
}
