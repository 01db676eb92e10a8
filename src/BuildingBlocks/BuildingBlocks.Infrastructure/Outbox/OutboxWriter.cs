using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Persistence;

namespace BuildingBlocks.Infrastructure.Outbox;

/// <summary>Adds outbox rows to a context that is about to be saved; used by the pipeline and by Chat's journal.</summary>
public sealed class OutboxWriter<TDb>(EventCatalog catalog, IEnumerable<IOutboxMap<TDb>> maps, TimeProvider clock) where TDb : ModuleDbContext
{
    /// <summary>Maps <paramref name="domainEvents"/> and adds a row for each integration event; true when there was one.</summary>
    public bool Add(TDb db, IEnumerable<IDomainEvent> domainEvents)
    {
        var events = domainEvents.SelectMany(e => maps.SelectMany(map => map.Map(e))).ToList();
        foreach (var integrationEvent in events)
        {
            Add(db, integrationEvent);
        }

        return events.Count > 0;
    }

    /// <summary>Adds one row.</summary>
    public void Add(TDb db, IIntegrationEvent integrationEvent) => db.Outbox.Add(catalog.ToRow(integrationEvent, clock.GetUtcNow()));
}
