using System.Threading.Channels;

namespace BuildingBlocks.Infrastructure.Outbox;

/// <summary>Wakes one waiting loop; setting it several times before it wakes wakes it once.</summary>
public abstract class Signal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the loop now or at its next wait.</summary>
    public void Set() => _channel.Writer.TryWrite(true);

    /// <summary>Waits for <see cref="Set"/>, at most <paramref name="limit"/>.</summary>
    public async Task Wait(TimeSpan limit, CancellationToken cancellationToken)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(limit);
        try
        {
            await _channel.Reader.ReadAsync(timer.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // the limit ran out: the loop looks by itself, as a net below the signal
        }
    }
}

/// <summary>Set after a commit that left outbox rows of this module.</summary>
public sealed class OutboxSignal<TDb> : Signal;

/// <summary>Set after a commit that left jobs of this module.</summary>
public sealed class JobSignal<TDb> : Signal;
