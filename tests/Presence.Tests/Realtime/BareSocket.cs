using System.Net.WebSockets;
using System.Text;
using BuildingBlocks.Infrastructure.Web;
using TestKit;

namespace Presence.Tests.Realtime;

/// <summary>A browser's socket that can end in every way a browser's can.</summary>
internal sealed class BareSocket : IDisposable
{
    private readonly ClientWebSocket _socket = new();

    public static async Task<BareSocket> Open(ModuleHost host, Guid agentId)
    {
        var bare = new BareSocket();
        bare._socket.Options.SetRequestHeader("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        bare._socket.Options.SetRequestHeader(TestAuthentication.AsHeader, CallerPrincipal.Agent);
        bare._socket.Options.SetRequestHeader(TestAuthentication.PersonHeader, agentId.ToString());
        await bare._socket.ConnectAsync(new UriBuilder(new Uri(host.Address, "/hubs/presence")) { Scheme = "ws", Query = "as=agent" }.Uri, CancellationToken.None);
        await bare._socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, CancellationToken.None);
        return bare;
    }

    /// <summary>As a browser whose window is closed: a close frame, and no waiting for the answer.</summary>
    public Task Close() => _socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, CancellationToken.None);

    /// <summary>As a network that breaks: the connection ends without a close frame.</summary>
    public void BreakOff() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
