using BuildingBlocks.Contracts;

namespace Presence.Contracts.Queries;

/// <summary>Who of several people can be asked for a chat at this moment: signed in, and active or away; agents also when they take internal chats only. From memory.</summary>
/// <param name="Caller">Whoever asks on behalf of a rule; agents and the system.</param>
/// <param name="PersonIds">Any number; unknown ones are not reachable.</param>
public sealed record GetReachability(Caller Caller, IReadOnlyList<Guid> PersonIds) : IQuery<Reachability>;

/// <param name="Reachable">Those of the people asked for who can be reached.</param>
/// <param name="TakesAll">The agents among them who also take chats of customers and public users.</param>
public sealed record Reachability(IReadOnlyList<Guid> Reachable, IReadOnlyList<Guid> TakesAll);
