using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>A request that was known to wait does not any more.</summary>
internal sealed record RequestEnded(Guid ChatId) : IDomainEvent;
