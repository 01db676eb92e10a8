namespace BuildingBlocks.Infrastructure.Jobs;

/// <summary>How long to wait before the next try: 1, 2, 4 … seconds, at most five minutes.</summary>
public static class BackOff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <param name="attempts">How often it was tried, from 1.</param>
    public static TimeSpan After(int attempts) =>
        attempts > 9 ? Longest : TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, attempts - 1)));
}
