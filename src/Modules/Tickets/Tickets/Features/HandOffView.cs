using Tickets.Domain;

namespace Tickets.Features;

/// <summary>A hand-off as its agent sees it.</summary>
internal sealed record HandOffView(Guid Id, HandOffState State, string? Reason, string? TicketId, string? TicketNumber)
{
    public static HandOffView Of(HandOff handOff) => new(handOff.Id, handOff.State, handOff.Reason, handOff.TicketId, handOff.TicketNumber);
}
