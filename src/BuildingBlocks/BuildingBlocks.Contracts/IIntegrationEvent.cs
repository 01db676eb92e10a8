namespace BuildingBlocks.Contracts;

/// <summary>A fact other modules may act on; delivered at least once, acted on once, in no guaranteed order.</summary>
public interface IIntegrationEvent;

/// <summary>The stable name of an integration event in outbox rows and exchanges.</summary>
/// <param name="name"><c>module.event.vN</c>; a changed shape is a new name.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The name on the wire.</summary>
    public string Name { get; } = name;
}
