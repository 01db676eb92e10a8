using Accounts.Features;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using MediatR;

namespace Accounts.Jobs;

internal sealed class ExpireSessionWhenDueHandler(IMediator mediator) : IJobHandler<ExpireSessionWhenDue>
{
    public async Task<JobOutcome> Run(ExpireSessionWhenDue job, int attempt, CancellationToken cancellationToken)
    {
        var result = await mediator.Send(new ExpireSession(Caller.System, job.SessionId), cancellationToken);
        return result.Error is { } error ? JobOutcome.Again(BackOff.After(attempt), error.Code) : JobOutcome.Done;
    }
}
