using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>The requests an agent is told of are not the same as before: other groups, or those addressed to them.</summary>
internal sealed record AgentHearsOfOthers(Guid AgentId) : IDomainEvent;
