using Microsoft.Extensions.Hosting;

namespace Presence.Infrastructure;

/// <summary>Has the board look at the time every second.</summary>
internal sealed class PresenceSweeper(PresenceBoard board, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Step, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            board.Sweep();
        }
    }
}
