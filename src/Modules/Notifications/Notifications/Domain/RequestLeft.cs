using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>A request does not wait any more for whom it waited, but for others.</summary>
internal sealed record RequestLeft(Guid ChatId, Guid? GroupId, Guid? ChannelId, Guid? TargetId) : IDomainEvent;
