using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Records that a try ended so that nobody can tell, and has the next one follow after a while, without an end.</summary>
/// <param name="Caller">The system.</param>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="Attempt">The try.</param>
/// <param name="Reason">A code.</param>
[NoInput]
internal sealed record PostponeHandOff(Caller Caller, Guid HandOffId, int Attempt, string Reason) : ICommand<Nothing>;

internal sealed class PostponeHandOffHandler(TicketsDbContext db, TimeProvider clock) : ICommandHandler<PostponeHandOff, Nothing>
{
    public async Task<Result<Nothing>> Handle(PostponeHandOff request, CancellationToken cancellationToken)
    {
        if (await db.HandOffs.SingleOrDefaultAsync(h => h.Id == request.HandOffId, cancellationToken) is not { } handOff)
        {
            return RequestErrors.NotFound;
        }

        if (handOff.Postpone(request.Attempt, request.Reason))
        {
            DeliverHandOff.Schedule(db, handOff, clock.GetUtcNow() + BackOff.After(request.Attempt));
        }

        return Nothing.Value;
    }
}
