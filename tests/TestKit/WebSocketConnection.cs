using System.IO.Pipelines;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace TestKit;

/// <summary>A SignalR transport over one WebSocket without negotiation: the way our browsers connect.</summary>
internal sealed class WebSocketConnection : ConnectionContext
{
    private readonly WebSocket _socket;
    private readonly DuplexPipe _application;
    private readonly CancellationTokenSource _closed = new();
    private readonly Task _running;

    public WebSocketConnection(WebSocket socket)
    {
        _socket = socket;
        var (input, output) = (new Pipe(), new Pipe());
        Transport = new DuplexPipe(input.Reader, output.Writer);
        _application = new DuplexPipe(output.Reader, input.Writer);
        ConnectionClosed = _closed.Token;
        _running = Task.WhenAll(Receive(), Send());
    }

    public override string ConnectionId { get; set; } = Guid.NewGuid().ToString("N");

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

    public override IDuplexPipe Transport { get; set; }

    public override void Abort(ConnectionAbortedException abortReason) => _socket.Abort();

    public override async ValueTask DisposeAsync()
    {
        await Transport.Output.CompleteAsync();
        await Transport.Input.CompleteAsync();
        await Task.WhenAny(_running, Task.Delay(TimeSpan.FromSeconds(2)));
        _socket.Abort();
        _socket.Dispose();
        _closed.Dispose();
        await base.DisposeAsync();
    }

    private async Task Receive()
    {
        Exception? error = null;
        try
        {
            while (true)
            {
                var result = await _socket.ReceiveAsync(_application.Output.GetMemory(4096), CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                _application.Output.Advance(result.Count);
                if ((await _application.Output.FlushAsync()).IsCompleted)
                {
                    break;
                }
            }
        }
        catch (Exception exception)
        {
            error = exception;
        }

        await _application.Output.CompleteAsync(error);
        await _closed.CancelAsync();
    }

    private async Task Send()
    {
        try
        {
            while (true)
            {
                var read = await _application.Input.ReadAsync();
                foreach (var segment in read.Buffer)
                {
                    await _socket.SendAsync(segment, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                }

                _application.Input.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    break;
                }
            }

            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            }
        }
        catch (Exception)
        {
            _socket.Abort();
        }

        await _application.Input.CompleteAsync();
    }

    private sealed class DuplexPipe(PipeReader input, PipeWriter output) : IDuplexPipe
    {
        public PipeReader Input => input;

        public PipeWriter Output => output;
    }
}
