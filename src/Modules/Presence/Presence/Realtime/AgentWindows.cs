using System.Collections.Concurrent;

namespace Presence.Realtime;

/// <summary>This node's connections of agents: each node tells its own windows what its own board says.</summary>
internal sealed class AgentWindows
{
    private readonly ConcurrentDictionary<string, bool> _windows = new();

    public IReadOnlyList<string> All => [.. _windows.Keys];

    public void Add(string connectionId) => _windows[connectionId] = true;

    public void Remove(string connectionId) => _windows.TryRemove(connectionId, out _);
}
