using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Results;
using FluentValidation;

namespace BuildingBlocks.Tests.Probe;

public sealed record AddToCounter(Caller Caller, Guid CounterId, int Amount, bool WithJob = false) : ICommand<int>;

internal sealed class AddToCounterValidator : AbstractValidator<AddToCounter>
{
    public AddToCounterValidator()
    {
        RuleFor(c => c.Amount).NotEqual(0).WithErrorCode("probe.nothing-to-add");
        RuleFor(c => c.Amount).GreaterThan(0);
    }
}

internal sealed class AddToCounterHandler(ProbeDbContext db, ProbeLog log, TimeProvider clock) : ICommandHandler<AddToCounter, int>
{
    public async Task<Result<int>> Handle(AddToCounter request, CancellationToken cancellationToken)
    {
        var counter = await db.Counters.FindAsync([request.CounterId], cancellationToken);
        if (counter is null)
        {
            db.Counters.Add(counter = new Counter(request.CounterId));
        }

        if (counter.Add(request.Amount).Error is { } error)
        {
            return error;
        }

        if (request.WithJob)
        {
            db.Schedule(new RingBell(request.CounterId), request.CounterId.ToString(), clock.GetUtcNow());
        }

        log.Entries.Enqueue("handled");
        log.BeforeHandlerReturns?.Invoke();
        return counter.Value;
    }
}
