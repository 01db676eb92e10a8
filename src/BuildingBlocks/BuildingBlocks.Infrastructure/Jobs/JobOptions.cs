using Microsoft.Extensions.Configuration;

namespace BuildingBlocks.Infrastructure.Jobs;

/// <summary>How long a claimed job belongs to its node; from <c>ChatMonolith:JobLeaseSeconds</c>. Longer than any one call takes.</summary>
public sealed record JobOptions(TimeSpan Lease)
{
    private const int DefaultSeconds = 60;

    /// <summary>Reads and checks the setting; throws <see cref="InvalidOperationException"/> with one sentence.</summary>
    public static JobOptions From(IConfiguration configuration)
    {
        var seconds = configuration.GetValue("ChatMonolith:JobLeaseSeconds", DefaultSeconds);
        return seconds > 0
            ? new(TimeSpan.FromSeconds(seconds))
            : throw new InvalidOperationException($"ChatMonolith:JobLeaseSeconds must be positive, not {seconds}.");
    }
}
