namespace Presence.Domain;

/// <summary>Everybody whose windows are or were open, by person and by connection. Not safe for several threads.</summary>
internal sealed class People(PresenceRules rules)
{
    private static readonly TimeSpan RememberedWhenOut = TimeSpan.FromDays(1);
    private readonly Dictionary<Guid, Person> _people = [];
    private readonly Dictionary<string, Guid> _owners = [];
    private readonly Dictionary<Guid, Intention> _intentions = [];
    private readonly List<PersonPresence> _changes = [];

    public IEnumerable<Connection> Connections => _people.Values.SelectMany(p => p.Connections);

    public IReadOnlyCollection<Intention> Intentions => _intentions.Values;

    /// <summary>Null for who was never seen.</summary>
    public PersonPresence? Of(Guid personId) => _people.GetValueOrDefault(personId)?.Presence;

    /// <summary>Everybody who is not out.</summary>
    public IReadOnlyList<PersonPresence> SignedIn() => [.. _people.Values.Select(p => p.Presence).Where(p => p.State != PresenceState.Out)];

    public Connection? Find(string connectionId) => _owners.TryGetValue(connectionId, out var owner) ? _people[owner].Find(connectionId) : null;

    /// <summary>A new connection, or what became of a known one.</summary>
    public void Put(Connection connection, DateTimeOffset now)
    {
        if (_owners.TryGetValue(connection.Id, out var owner) && owner != connection.PersonId)
        {
            Remove(connection.Id, now);
        }

        if (!_people.TryGetValue(connection.PersonId, out var person))
        {
            _people[connection.PersonId] = person = new Person(connection.PersonId, connection.Kind, now);
        }

        _owners[connection.Id] = connection.PersonId;
        person.Put(connection);
        Refresh(person, now);
    }

    /// <summary>A connection is over; one that is not known is none.</summary>
    public void Remove(string connectionId, DateTimeOffset now)
    {
        if (_owners.Remove(connectionId, out var owner))
        {
            var person = _people[owner];
            person.Remove(connectionId);
            Refresh(person, now);
        }
    }

    public void Put(Intention intention, DateTimeOffset now)
    {
        if (_intentions.TryGetValue(intention.PersonId, out var known) && known.Revision >= intention.Revision)
        {
            return;
        }

        _intentions[intention.PersonId] = intention;
        if (_people.TryGetValue(intention.PersonId, out var person))
        {
            Refresh(person, now);
        }
    }

    /// <summary>Looks at everybody again: who went away, whose lost connections did not come back.</summary>
    public void Sweep(DateTimeOffset now)
    {
        foreach (var person in _people.Values.ToList())
        {
            foreach (var gone in person.Connections.Where(c => !rules.Counts(c, now)).ToList())
            {
                _owners.Remove(gone.Id);
                person.Remove(gone.Id);
            }

            Refresh(person, now);
            if (person.Connections.Count == 0 && now - person.Presence.Since >= RememberedWhenOut)
            {
                _people.Remove(person.Presence.PersonId);
            }
        }
    }

    /// <summary>Whose state changed since the last call, in order.</summary>
    public IReadOnlyList<PersonPresence> TakeChanges()
    {
        IReadOnlyList<PersonPresence> changes = [.. _changes];
        _changes.Clear();
        return changes;
    }

    private void Refresh(Person person, DateTimeOffset now)
    {
        var availability = _intentions.GetValueOrDefault(person.Presence.PersonId)?.Availability ?? Availability.All;
        if (person.Refresh(rules, availability, now))
        {
            _changes.Add(person.Presence);
        }
    }
}
