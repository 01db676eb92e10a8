using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace BuildingBlocks.Tests.Probe;

[WireName("probe.counter-grown.v1")]
public sealed record CounterGrown(Guid CounterId, int Value) : IIntegrationEvent;

internal sealed class ProbeOutboxMap : IOutboxMap<ProbeDbContext>
{
    public IEnumerable<IIntegrationEvent> Map(IDomainEvent domainEvent) =>
        domainEvent is Grew grew ? [new CounterGrown(grew.CounterId, grew.Value)] : [];
}

internal sealed class CounterGrownConsumer(InboxRunner<ProbeDbContext> runner) : EventConsumer<CounterGrown, ProbeDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(CounterGrown message) => new EchoCounter(Caller.System, message.CounterId);
}

[NoInput]
public sealed record EchoCounter(Caller Caller, Guid CounterId) : ICommand<Nothing>;

internal sealed class EchoCounterHandler(ProbeDbContext db, ProbeLog log) : ICommandHandler<EchoCounter, Nothing>
{
    public async Task<Result<Nothing>> Handle(EchoCounter request, CancellationToken cancellationToken)
    {
        log.Entries.Enqueue("echo");
        if (log.ConsumerFails)
        {
            throw new InvalidOperationException("The echo is broken.");
        }

        if (await db.Counters.FindAsync([request.CounterId], cancellationToken) is not { } counter)
        {
            return RequestErrors.NotFound;
        }

        counter.Echo();
        return Nothing.Value;
    }
}
