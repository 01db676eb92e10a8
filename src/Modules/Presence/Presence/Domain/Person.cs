namespace Presence.Domain;

/// <summary>The connections of one person, and the state they make.</summary>
internal sealed class Person(Guid id, PersonKind kind, DateTimeOffset now)
{
    private readonly Dictionary<string, Connection> _connections = [];

    /// <summary>The state when it was last looked at.</summary>
    public PersonPresence Presence { get; private set; } = new(id, kind, PresenceState.Out, now, PresenceState.Out, now, Availability.All);

    public IReadOnlyCollection<Connection> Connections => _connections.Values;

    public Connection? Find(string connectionId) => _connections.GetValueOrDefault(connectionId);

    public void Put(Connection connection) => _connections[connection.Id] = connection;

    public void Remove(string connectionId) => _connections.Remove(connectionId);

    /// <summary>Looks again; true when agents see another state than before.</summary>
    public bool Refresh(PresenceRules rules, Availability availability, DateTimeOffset now)
    {
        var before = Presence;
        var state = rules.StateOf(before.Kind, _connections.Values, availability, now);
        var outward = rules.OutwardStateOf(before.Kind, _connections.Values, now);
        Presence = before with
        {
            State = state,
            Since = state == before.State ? before.Since : now,
            OutwardState = outward,
            Availability = availability,
            OutwardSince = outward == before.OutwardState ? before.OutwardSince : now,
        };
        return state != before.State;
    }
}
