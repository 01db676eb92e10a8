using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Has a hand-off tried at once that failed or waits for its next try; otherwise nothing happens.</summary>
/// <param name="Caller">The agent who began it.</param>
/// <param name="HandOffId">The hand-off; foreign and unknown alike are not found.</param>
[NoInput]
internal sealed record RetryHandOff(Caller Caller, Guid HandOffId) : ICommand<HandOffView>;

internal sealed class RetryHandOffHandler(TicketsDbContext db, TimeProvider clock) : ICommandHandler<RetryHandOff, HandOffView>
{
    public async Task<Result<HandOffView>> Handle(RetryHandOff request, CancellationToken cancellationToken)
    {
        if (await db.HandOffs.OfAgent(request.Caller).SingleOrDefaultAsync(h => h.Id == request.HandOffId, cancellationToken) is not { } handOff)
        {
            return RequestErrors.NotFound;
        }

        if (handOff.Retry())
        {
            DeliverHandOff.Schedule(db, handOff, clock.GetUtcNow());
        }

        return HandOffView.Of(handOff);
    }
}

internal static class HandOffRights
{
    /// <summary>An agent sees the hand-offs they began.</summary>
    public static IQueryable<HandOff> OfAgent(this IQueryable<HandOff> handOffs, Caller caller) =>
        handOffs.Where(h => caller.Kind == CallerKind.Agent && h.AgentId == caller.Id);
}
