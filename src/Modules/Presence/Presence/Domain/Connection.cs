namespace Presence.Domain;

/// <summary>One open hub connection of one browser window; also the form in which nodes tell each other of it.</summary>
/// <param name="Id">Unique over all nodes.</param>
/// <param name="NodeId">The node it is open on.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Kind">What that person is.</param>
/// <param name="SessionId">The session that opened it; empty for visitors.</param>
/// <param name="LastActivity">When its user last did something.</param>
/// <param name="LostAt">When it broke off without being closed; null while it is open.</param>
internal sealed record Connection(
    string Id,
    Guid NodeId,
    Guid PersonId,
    PersonKind Kind,
    Guid SessionId,
    DateTimeOffset LastActivity,
    DateTimeOffset? LostAt);
