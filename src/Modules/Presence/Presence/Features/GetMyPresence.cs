using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Presence.Domain;
using Presence.Infrastructure;

namespace Presence.Features;

/// <summary>How the caller stands before others.</summary>
[NoInput]
internal sealed record GetMyPresence(Caller Caller) : IQuery<MyPresence>;

/// <param name="Id">The caller.</param>
/// <param name="State">Of now.</param>
/// <param name="Availability">Of agents only.</param>
internal sealed record MyPresence(Guid Id, PresenceState State, Availability? Availability);

internal sealed class GetMyPresenceHandler(PresenceDbContext db, IPresences presences) : IQueryHandler<GetMyPresence, MyPresence>
{
    public async Task<Result<MyPresence>> Handle(GetMyPresence request, CancellationToken cancellationToken)
    {
        var caller = request.Caller;
        var known = presences.Of(caller.Id);
        if (caller.Kind != CallerKind.Agent)
        {
            return new MyPresence(caller.Id, known?.OutwardState ?? PresenceState.Out, null);
        }

        var stored = await db.Availabilities.AsNoTracking().SingleOrDefaultAsync(a => a.Id == caller.Id, cancellationToken);
        return new MyPresence(caller.Id, known?.State ?? PresenceState.Out, stored?.Availability ?? Availability.All);
    }
}
