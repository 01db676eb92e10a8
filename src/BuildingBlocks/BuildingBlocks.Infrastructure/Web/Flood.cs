using System.Threading.RateLimiting;
using BuildingBlocks.Results;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>A limit per key (person, visitor, network address): so many in so long, then <see cref="RequestErrors.TooMany"/>.</summary>
public sealed class Flood : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter;

    /// <param name="permits">How many are let through per window.</param>
    /// <param name="window">The window's length.</param>
    public Flood(int permits, TimeSpan window) => _limiter = PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = window,
            SegmentsPerWindow = 10,
            QueueLimit = 0,
        }));

    /// <summary>Lets one through, or refuses with the time to wait.</summary>
    public Result Take(string key)
    {
        using var lease = _limiter.AttemptAcquire(key);
        return lease.IsAcquired
            ? Result.Success
            : RequestErrors.TooMany with { RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1) };
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();
}
