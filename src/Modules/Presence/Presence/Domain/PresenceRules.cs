namespace Presence.Domain;

/// <summary>How connections, availability and time make a state.</summary>
/// <param name="AgentThreshold">After so long without activity an agent is away.</param>
/// <param name="CustomerThreshold">The same for customers and visitors.</param>
/// <param name="Lease">For so long a lost connection still counts, because its browser may come back.</param>
internal sealed record PresenceRules(TimeSpan AgentThreshold, TimeSpan CustomerThreshold, TimeSpan Lease)
{
    /// <summary>True while the connection is open or may still come back.</summary>
    public bool Counts(Connection connection, DateTimeOffset now) => connection.LostAt is not { } lost || now - lost < Lease;

    /// <summary>The state as agents see it.</summary>
    public PresenceState StateOf(PersonKind kind, IEnumerable<Connection> connections, Availability availability, DateTimeOffset now)
    {
        var reached = OutwardStateOf(kind, connections, now);
        return reached != PresenceState.Out && availability == Availability.Unavailable ? PresenceState.Unavailable : reached;
    }

    /// <summary>The state as customers see it: what an agent intends is not theirs to know. The most active window counts.</summary>
    public PresenceState OutwardStateOf(PersonKind kind, IEnumerable<Connection> connections, DateTimeOffset now)
    {
        DateTimeOffset? last = null;
        foreach (var connection in connections.Where(c => Counts(c, now)))
        {
            last = last > connection.LastActivity ? last : connection.LastActivity;
        }

        return last is not { } activity ? PresenceState.Out
            : now - activity >= (kind == PersonKind.Agent ? AgentThreshold : CustomerThreshold) ? PresenceState.Away
            : PresenceState.Active;
    }
}
