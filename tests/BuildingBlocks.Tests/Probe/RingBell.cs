using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Pipeline;

namespace BuildingBlocks.Tests.Probe;

[WireName("probe.ring-bell.v1")]
public sealed record RingBell(Guid CounterId) : IJob;

internal sealed class RingBellHandler(ProbeLog log) : IJobHandler<RingBell>
{
    public Task<JobOutcome> Run(RingBell job, int attempt, CancellationToken cancellationToken)
    {
        log.Entries.Enqueue($"bell {attempt}");
        return Task.FromResult(log.JobOutcome(attempt));
    }
}

internal sealed class PushGrowth(ProbeLog log) : IAfterCommit<Grew>
{
    public Task Handle(Grew domainEvent)
    {
        log.Entries.Enqueue($"push {domainEvent.Value}");
        throw new InvalidOperationException("No browser listens.");
    }
}
