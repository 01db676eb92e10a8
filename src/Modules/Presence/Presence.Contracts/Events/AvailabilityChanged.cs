using BuildingBlocks.Contracts;

namespace Presence.Contracts.Events;

/// <summary>The full state of an agent's intention after a change; an older <see cref="Version"/> is ignored.</summary>
[WireName("presence.availability-changed.v1")]
public sealed record AvailabilityChanged(Guid PersonId, Availability Availability, int Version) : IIntegrationEvent;
