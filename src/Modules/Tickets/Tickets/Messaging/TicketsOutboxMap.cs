using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Outbox;
using Tickets.Contracts.Events;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Messaging;

/// <summary>Which of the module's events others hear of.</summary>
internal sealed class TicketsOutboxMap : IOutboxMap<TicketsDbContext>
{
    public IEnumerable<IIntegrationEvent> Map(IDomainEvent domainEvent) => domainEvent switch
    {
        HandOffMoved moved => [Changed(moved.HandOff)],
        HandOffConfirmed confirmed => [Saved(confirmed.HandOff)],
        _ => [],
    };

    // counted from 1, so that even the first is newer than knowing nothing
    private static HandOffChanged Changed(HandOff handOff) => new(
        handOff.Id, handOff.ConversationId, State(handOff.State), handOff.Reason, handOff.TicketId, handOff.TicketNumber, handOff.Version + 1);

    private static ChatSavedToTicket Saved(HandOff handOff) => new(
        handOff.Id, handOff.ConversationId, handOff.TicketId!, handOff.TicketNumber!, handOff.UpToSequence!.Value, handOff.AgentId);

    private static Contracts.HandOffState State(HandOffState state) => state switch
    {
        HandOffState.Pending => Contracts.HandOffState.Pending,
        HandOffState.Failed => Contracts.HandOffState.Failed,
        HandOffState.Confirmed => Contracts.HandOffState.Confirmed,
        _ => throw new InvalidOperationException($"{state} is no state."),
    };
}
