using BuildingBlocks.Infrastructure.Outbox;
using MassTransit;

namespace BuildingBlocks.Infrastructure.Messaging;

/// <summary>Exchanges carry the events' wire names, so that moving a class changes nothing on the broker.</summary>
internal sealed class WireNameFormatter(EventCatalog catalog, IEntityNameFormatter otherwise) : IEntityNameFormatter
{
    public string FormatEntityName<T>() => catalog.TryNameOf(typeof(T), out var name) ? name! : otherwise.FormatEntityName<T>();
}
