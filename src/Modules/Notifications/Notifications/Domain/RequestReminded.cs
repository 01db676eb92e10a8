using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>Whom a waiting request is addressed to shall notice it again.</summary>
internal sealed record RequestReminded(Guid ChatId) : IDomainEvent;
