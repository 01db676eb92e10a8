using System.Collections.Concurrent;

namespace BuildingBlocks.Tests.Probe;

/// <summary>What the probe's parts did, and what they are told to do wrong.</summary>
public sealed class ProbeLog
{
    public ConcurrentQueue<string> Entries { get; } = new();

    public bool ConsumerFails { get; set; }

    public Func<int, Infrastructure.Jobs.JobOutcome> JobOutcome { get; set; } = _ => Infrastructure.Jobs.JobOutcome.Done;

    public Action? BeforeHandlerReturns { get; set; }

    public int CountOf(string entry) => Entries.Count(e => e == entry);
}
