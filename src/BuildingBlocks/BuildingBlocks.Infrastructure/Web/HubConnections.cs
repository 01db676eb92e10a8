using System.Collections.Concurrent;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using Microsoft.AspNetCore.SignalR;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The hub connections of this node by session, so that ending a session ends them, on every node.</summary>
public sealed class HubConnections(INodeBroadcast broadcast) : INodeBroadcastHandler
{
    private const string SessionEnded = "session.ended";
    private readonly ConcurrentDictionary<string, Connection> _connections = new();

    string INodeBroadcastHandler.Topic => SessionEnded;

    internal void Add(HubCallerContext context, IClientProxy client) => _connections[context.ConnectionId] = new(context, client);

    internal void Remove(string connectionId) => _connections.TryRemove(connectionId, out _);

    /// <summary>Tells the session's windows and cuts their connections.</summary>
    public async Task EndSession(Guid sessionId)
    {
        broadcast.Send(SessionEnded, sessionId);
        await EndHere(sessionId);
    }

    Task INodeBroadcastHandler.Receive(JsonElement payload, CancellationToken cancellationToken) => EndHere(payload.GetGuid());

    private async Task EndHere(Guid sessionId)
    {
        foreach (var (context, client) in _connections.Values.Where(c => c.Context.Caller() is { } caller && caller.SessionId == sessionId && caller.Kind != CallerKind.Visitor))
        {
            await client.SendAsync("sessionEnded");
            context.End();
        }
    }

    private sealed record Connection(HubCallerContext Context, IClientProxy Client);
}
