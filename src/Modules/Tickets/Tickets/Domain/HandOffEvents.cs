using BuildingBlocks.Domain;

namespace Tickets.Domain;

/// <summary>State or reason changed. Holds the aggregate, because its version is only known at the commit.</summary>
internal sealed record HandOffMoved(HandOff HandOff) : IDomainEvent;

/// <summary>The ticket system holds the chat; happens once.</summary>
internal sealed record HandOffConfirmed(HandOff HandOff) : IDomainEvent;
