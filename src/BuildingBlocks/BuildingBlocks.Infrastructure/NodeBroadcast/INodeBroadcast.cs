using System.Text.Json;

namespace BuildingBlocks.Infrastructure.NodeBroadcast;

/// <summary>
/// Tells the other nodes something at best effort: pushes, presence, cache invalidation. Losing a message may delay, never lose.
/// Does nothing when there is only this node.
/// </summary>
public interface INodeBroadcast
{
    /// <summary>Returns at once; messages of a few milliseconds travel together.</summary>
    void Send(string topic, object payload);
}

/// <summary>Receives a topic from the other nodes; never from its own.</summary>
public interface INodeBroadcastHandler
{
    /// <summary>The topic it listens to.</summary>
    string Topic { get; }

    /// <summary>What it throws is logged and forgotten.</summary>
    Task Receive(JsonElement payload, CancellationToken cancellationToken);
}
