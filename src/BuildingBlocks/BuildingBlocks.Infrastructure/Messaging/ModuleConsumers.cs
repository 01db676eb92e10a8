using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Outbox;
using MassTransit;

namespace BuildingBlocks.Infrastructure.Messaging;

/// <summary>Where a module registers its consumers, one by one: MassTransit's assembly scan skips internal ones in silence.</summary>
public sealed class ModuleConsumers(string module, IBusRegistrationConfigurator bus, EventCatalog catalog, ConsumerRegistry registry)
{
    private const int Concurrency = 8;

    /// <summary>Registers a consumer on the queue <c>module.event</c>.</summary>
    /// <param name="event">The event's name in kebab case, such as <c>conversation-closed</c>.</param>
    public ModuleConsumers Add<TConsumer, TEvent>(string @event)
        where TConsumer : class, IConsumer<TEvent>
        where TEvent : class, IIntegrationEvent
    {
        var queue = $"{module}.{@event}";
        // below the size of a database connection pool: each running consumer holds a connection
        bus.AddConsumer<TConsumer>(consumer => consumer.ConcurrentMessageLimit = Concurrency).Endpoint(endpoint => endpoint.Name = queue);
        catalog.AddQueue(typeof(TEvent), queue);
        registry.Add(queue, typeof(TConsumer));
        return this;
    }
}

/// <summary>Which consumer reads which queue.</summary>
public sealed class ConsumerRegistry
{
    private readonly Dictionary<string, Type> _consumers = [];

    /// <summary>All queues with their consumers.</summary>
    public IReadOnlyDictionary<string, Type> Consumers => _consumers;

    internal void Add(string queue, Type consumer) => _consumers.Add(queue, consumer);
}
