using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Brings what was written after a ticket was made into that ticket.</summary>
[WireName("tickets.append-late-lines.v1")]
internal sealed record AppendLateLines(Guid HandOffId) : IJob
{
    /// <summary>Leaves the work in the commit that shows that lines are left; that happens once in a hand-off's life.</summary>
    public static void Schedule(TicketsDbContext db, HandOff handOff, DateTimeOffset dueAt) =>
        db.Schedule(new AppendLateLines(handOff.Id), $"{handOff.Id:N}", dueAt);
}
