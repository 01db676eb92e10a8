using BuildingBlocks.Domain;

namespace Presence.Domain;

/// <summary>An agent intends something else than before.</summary>
internal sealed record AvailabilityWasChosen(Intention Intention) : IDomainEvent;
