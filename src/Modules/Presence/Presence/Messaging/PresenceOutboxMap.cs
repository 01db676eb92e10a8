using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Outbox;
using Presence.Contracts.Events;
using Presence.Domain;
using Presence.Infrastructure;

namespace Presence.Messaging;

/// <summary>What other modules hear of Presence.</summary>
internal sealed class PresenceOutboxMap : IOutboxMap<PresenceDbContext>
{
    public IEnumerable<IIntegrationEvent> Map(IDomainEvent domainEvent) => domainEvent is AvailabilityWasChosen { Intention: var intention }
        ? [new AvailabilityChanged(intention.PersonId, (Contracts.Availability)intention.Availability, intention.Revision)]
        : [];
}
