using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>One try to bring a hand-off into the ticket system.</summary>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="ConversationId">Its chat.</param>
/// <param name="Attempt">The hand-off's try this is; when another one is due, this does nothing.</param>
[WireName("tickets.deliver-hand-off.v1")]
internal sealed record DeliverHandOff(Guid HandOffId, Guid ConversationId, int Attempt) : IJob
{
    /// <summary>Leaves the try that is due now, in the commit that decides on it.</summary>
    public static void Schedule(TicketsDbContext db, HandOff handOff, DateTimeOffset dueAt) =>
        db.Schedule(new DeliverHandOff(handOff.Id, handOff.ConversationId, handOff.Attempts), $"{handOff.Id:N}:{handOff.Attempts}", dueAt);
}
