namespace BuildingBlocks.Domain;

/// <summary>
/// The consistency boundary of a change: state is private, rules are methods that answer a <see cref="Results.Result"/>,
/// and what happened is raised as <see cref="IDomainEvent"/>s, which the command pipeline reads when it commits.
/// </summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>Identity; version 7 UUID, so ordered by creation.</summary>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Raised by one with every stored change; two writers of the same version conflict.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since the aggregate was loaded, in order.</summary>
    public IReadOnlyList<IDomainEvent> DomainEvents => _events;

    /// <summary>Remembers that <paramref name="domainEvent"/> happened.</summary>
    protected void Raise(IDomainEvent domainEvent) => _events.Add(domainEvent);

    /// <summary>Called by the pipeline for every aggregate it is about to store as changed.</summary>
    public void NextVersion() => Version++;

    /// <summary>Called by the pipeline once the events are in the outbox.</summary>
    public void ForgetEvents() => _events.Clear();
}
