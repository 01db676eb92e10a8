using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>
/// Remembers the socket that a hub connection runs on. SignalR reports a connection that breaks off in the same way as one that
/// the browser closes; only the socket knows which it was.
/// </summary>
internal sealed class KnownSocket(IHttpWebSocketFeature feature) : IHttpWebSocketFeature
{
    private WebSocket? _socket;

    public bool IsWebSocketRequest => feature.IsWebSocketRequest;

    /// <summary>True when the connection ended without a word of the browser's.</summary>
    public bool IsBroken => _socket?.State == WebSocketState.Aborted;

    public async Task<WebSocket> AcceptAsync(WebSocketAcceptContext context) => _socket = await feature.AcceptAsync(context);
}
