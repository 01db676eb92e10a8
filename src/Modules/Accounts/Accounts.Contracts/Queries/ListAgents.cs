using BuildingBlocks.Contracts;

namespace Accounts.Contracts.Queries;

/// <summary>All active agents by name; refused to customers and visitors.</summary>
[NoInput]
public sealed record ListAgents(Caller Caller) : IQuery<IReadOnlyList<AgentSummary>>;

/// <summary>An agent as others may know them.</summary>
public sealed record AgentSummary(Guid PersonId, string Name, string Email, IReadOnlyList<Role> Roles);
