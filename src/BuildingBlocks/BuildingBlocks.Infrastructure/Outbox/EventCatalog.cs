using System.Reflection;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;

namespace BuildingBlocks.Infrastructure.Outbox;

/// <summary>All integration events of the installation: wire name, CLR type and the queues that consume each.</summary>
public sealed class EventCatalog
{
    private readonly Dictionary<string, Type> _types = [];
    private readonly Dictionary<Type, string> _names = [];
    private readonly Dictionary<Type, List<string>> _queues = [];

    /// <summary>Adds the events of a contracts assembly; two events of one name are a bug.</summary>
    public void Add(Assembly contracts)
    {
        foreach (var type in contracts.GetExportedTypes().Where(t => typeof(IIntegrationEvent).IsAssignableFrom(t) && t is { IsClass: true, IsAbstract: false }))
        {
            Add(type);
        }
    }

    internal void AddQueue(Type eventType, string queue)
    {
        Add(eventType);
        if (!_queues.TryGetValue(eventType, out var queues))
        {
            _queues[eventType] = queues = [];
        }

        queues.Add(queue);
    }

    /// <summary>The name of an event on the wire.</summary>
    public string NameOf(Type type) => _names[type];

    internal bool TryNameOf(Type type, out string? name) => _names.TryGetValue(type, out name);

    internal IReadOnlyList<string> QueuesOf(Type type) => _queues.TryGetValue(type, out var queues) ? queues : [];

    internal Type? TypeOf(string name) => _types.GetValueOrDefault(name);

    private void Add(Type type)
    {
        var name = type.GetCustomAttribute<WireNameAttribute>()?.Name
            ?? throw new InvalidOperationException($"{type} has no [WireName].");
        if (_names.TryAdd(type, name))
        {
            _types.Add(name, type);
        }
    }

    internal OutboxRow ToRow(IIntegrationEvent integrationEvent, DateTimeOffset now) => new()
    {
        WireName = NameOf(integrationEvent.GetType()),
        Body = JsonSerializer.Serialize(integrationEvent, integrationEvent.GetType(), Json.Options),
        OccurredAt = now,
    };
}
