using Microsoft.Extensions.Hosting;

namespace Chat.Realtime;

/// <summary>Repeats to the other nodes who looks at requests here, so that a lost message heals.</summary>
internal sealed class LookersRepeater(Lookers lookers, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Lookers.RepeatAfter, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            lookers.Repeat();
        }
    }
}
