namespace Presence.Infrastructure;

/// <summary>What is to be done with a report.</summary>
internal enum Reception
{
    /// <summary>It is the next one, or a whole one.</summary>
    Apply,

    /// <summary>It tells nothing new.</summary>
    Ignore,

    /// <summary>One before it was lost: its node has to be asked for a whole report.</summary>
    Ask,
}

/// <summary>How far this node has heard of each other one.</summary>
internal sealed class OtherNodes
{
    private const long Nothing = -1;
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);
    private readonly Dictionary<Guid, Node> _nodes = [];

    public Reception Hear(NodeReport report, DateTimeOffset now)
    {
        if (!_nodes.TryGetValue(report.NodeId, out var node))
        {
            _nodes[report.NodeId] = node = new Node();
        }

        node.HeardAt = now;
        if (report.IsWhole ? report.Sequence >= node.Sequence : report.TellsChange() && report.Sequence == node.Sequence + 1 && node.Sequence != Nothing)
        {
            node.Sequence = report.Sequence;
            return Reception.Apply;
        }

        if (report.Sequence <= node.Sequence || now - node.AskedAt < AskAgain)
        {
            return Reception.Ignore;
        }

        node.AskedAt = now;
        return Reception.Ask;
    }

    /// <summary>Forgets the nodes that gave no sign of life, and says when each was last heard.</summary>
    public IReadOnlyList<(Guid NodeId, DateTimeOffset HeardAt)> DropSilent(DateTimeOffset now)
    {
        IReadOnlyList<(Guid NodeId, DateTimeOffset HeardAt)> silent = [.. _nodes.Where(n => now - n.Value.HeardAt >= Silence).Select(n => (n.Key, n.Value.HeardAt))];
        foreach (var (nodeId, _) in silent)
        {
            _nodes.Remove(nodeId);
        }

        return silent;
    }

    private sealed class Node
    {
        public long Sequence { get; set; } = Nothing;

        public DateTimeOffset HeardAt { get; set; }

        public DateTimeOffset? AskedAt { get; set; }
    }
}
