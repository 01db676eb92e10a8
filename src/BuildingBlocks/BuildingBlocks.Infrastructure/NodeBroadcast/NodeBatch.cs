using System.Text.Json;

namespace BuildingBlocks.Infrastructure.NodeBroadcast;

/// <summary>What one node tells all others in one message.</summary>
public sealed record NodeBatch(string NodeId, IReadOnlyList<NodeMessage> Messages);

/// <summary>One message of a batch.</summary>
public sealed record NodeMessage(string Topic, JsonElement Payload);
