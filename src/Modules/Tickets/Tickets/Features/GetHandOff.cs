using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Where a hand-off stands; for the agent who began it.</summary>
[NoInput]
internal sealed record GetHandOff(Caller Caller, Guid HandOffId) : IQuery<HandOffView>;

internal sealed class GetHandOffHandler(TicketsDbContext db) : IQueryHandler<GetHandOff, HandOffView>
{
    public async Task<Result<HandOffView>> Handle(GetHandOff request, CancellationToken cancellationToken) =>
        await db.HandOffs.AsNoTracking().OfAgent(request.Caller).SingleOrDefaultAsync(h => h.Id == request.HandOffId, cancellationToken) is { } handOff
            ? HandOffView.Of(handOff)
            : RequestErrors.NotFound;
}
