using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace TestKit;

/// <summary>One browser's connection to one hub; records every push it gets.</summary>
public sealed class TestHubClient : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly ConcurrentQueue<(string Name, JsonElement[] Arguments)> _pushes = new();

    private TestHubClient(HubConnection connection) => _connection = connection;

    /// <summary>True once the server or the network ended the connection.</summary>
    public bool IsClosed => _connection.State == HubConnectionState.Disconnected;

    /// <summary>Connects; <paramref name="pushes"/> are the names of the pushes to record.</summary>
    public static async Task<TestHubClient> Connect(Uri address, Action<ClientWebSocketOptions> configure, params string[] pushes)
    {
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<IConnectionFactory>(new Factory(configure));
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(address));
        builder.AddJsonProtocol(options => Json.Apply(options.PayloadSerializerOptions));
        var client = new TestHubClient(builder.Build());
        foreach (var push in pushes)
        {
            client.Record(push);
        }

        await client._connection.StartAsync();
        return client;
    }

    /// <summary>Calls a hub method.</summary>
    public Task<HubAnswer<T>> Call<T>(string method, params object?[] arguments) => _connection.InvokeCoreAsync<HubAnswer<T>>(method, arguments);

    /// <summary>Calls a hub method that must not refuse.</summary>
    public async Task<T> MustCall<T>(string method, params object?[] arguments)
    {
        var answer = await Call<T>(method, arguments);
        return answer.Ok ? answer.Value! : throw new InvalidOperationException($"{method} was refused: {answer.Error!.Code} {answer.Error.Text}");
    }

    /// <summary>The arguments of every recorded push of a name so far, in order.</summary>
    public IReadOnlyList<JsonElement[]> Pushes(string name) => [.. _pushes.Where(p => p.Name == name).Select(p => p.Arguments)];

    /// <summary>Every recorded push so far, in order.</summary>
    public IReadOnlyList<(string Name, JsonElement[] Arguments)> AllPushes => [.. _pushes];

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();

    private void Record(string push) =>
        _connection.On(push, [.. Enumerable.Repeat(typeof(JsonElement), PushArity.Of(push))], arguments =>
        {
            _pushes.Enqueue((push, [.. arguments.Select(a => (JsonElement)a!)]));
            return Task.CompletedTask;
        });

    private sealed class Factory(Action<ClientWebSocketOptions> configure) : IConnectionFactory
    {
        public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
        {
            var socket = new ClientWebSocket();
            configure(socket.Options);
            await socket.ConnectAsync(((UriEndPoint)endpoint).Uri, cancellationToken);
            return new WebSocketConnection(socket);
        }
    }
}
