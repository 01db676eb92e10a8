using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Persistence;

namespace BuildingBlocks.Infrastructure.Outbox;

/// <summary>Which integration events a module's domain events become; one per module, in its Messaging folder.</summary>
public interface IOutboxMap<TDb> where TDb : ModuleDbContext
{
    /// <summary>Nothing, one or several events; pure.</summary>
    IEnumerable<IIntegrationEvent> Map(IDomainEvent domainEvent);
}
