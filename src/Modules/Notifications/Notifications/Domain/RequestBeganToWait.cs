using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>A request waits for an agent.</summary>
internal sealed record RequestBeganToWait(Guid ChatId) : IDomainEvent;
