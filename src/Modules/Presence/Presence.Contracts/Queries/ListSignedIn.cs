using BuildingBlocks.Contracts;

namespace Presence.Contracts.Queries;

/// <summary>Who is signed in at this moment, whatever their state; from memory. For agents and the system.</summary>
[NoInput]
public sealed record ListSignedIn(Caller Caller) : IQuery<SignedInPeople>;

/// <param name="Agents">Their ids.</param>
/// <param name="Customers">Their ids; no visitors.</param>
public sealed record SignedInPeople(IReadOnlyList<Guid> Agents, IReadOnlyList<Guid> Customers);
