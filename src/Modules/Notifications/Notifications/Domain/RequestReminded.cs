using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>Who may accept a waiting request shall notice it again.</summary>
internal sealed record RequestReminded(Guid ChatId) : IDomainEvent;
