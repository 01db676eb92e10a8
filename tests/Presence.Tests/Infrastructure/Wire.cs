using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Web;
using Presence.Domain;
using Presence.Infrastructure;
using TestKit;

namespace Presence.Tests.Infrastructure;

/// <summary>Several boards and a broadcast between them that delivers when it is told to, and loses what it is told to lose.</summary>
internal sealed class Wire(ManualClock clock)
{
    public static readonly PresenceRules Rules = new(TimeSpan.FromSeconds(300), TimeSpan.FromSeconds(300), TimeSpan.FromSeconds(30));
    private readonly List<Port> _ports = [];

    public List<(object From, JsonElement Report)> OnTheWay { get; } = [];

    public PresenceBoard AddNode()
    {
        var port = new Port(this);
        port.Board = new PresenceBoard(Rules, clock, port);
        _ports.Add(port);
        return port.Board;
    }

    /// <summary>The node is gone without a word.</summary>
    public void Kill(PresenceBoard board) => _ports.RemoveAll(p => p.Board == board);

    /// <summary>Delivers what is on the way, and what that causes, until nothing is.</summary>
    public async Task Deliver()
    {
        while (OnTheWay.Count > 0)
        {
            var message = OnTheWay[0];
            OnTheWay.RemoveAt(0);
            await Deliver(message);
        }
    }

    public async Task Deliver((object From, JsonElement Report) message)
    {
        foreach (INodeBroadcastHandler handler in _ports.Where(p => p != message.From).Select(p => p.Board).ToList())
        {
            await handler.Receive(message.Report, CancellationToken.None);
        }
    }

    private sealed class Port(Wire wire) : INodeBroadcast
    {
        public PresenceBoard Board { get; set; } = null!;

        public void Send(string topic, object payload) => wire.OnTheWay.Add((this, JsonSerializer.SerializeToElement(payload, Json.Options)));
    }
}

/// <summary>What the hub filter tells a board.</summary>
internal static class BoardExtensions
{
    public static void Connect(this PresenceBoard board, string id, Guid personId, CallerKind kind = CallerKind.Agent, Guid sessionId = default) =>
        ((IConnectionSink)board).Connected(id, new Caller(kind, personId, sessionId));

    public static void Touch(this PresenceBoard board, string id) => ((IConnectionSink)board).Active(id);

    public static void Close(this PresenceBoard board, string id) => ((IConnectionSink)board).Disconnected(id, clean: true);

    public static void Lose(this PresenceBoard board, string id) => ((IConnectionSink)board).Disconnected(id, clean: false);

    public static PresenceState StateOf(this PresenceBoard board, Guid personId) => board.Of(personId)?.State ?? PresenceState.Out;

    public static List<PresenceState> TakeChangesOf(this PresenceBoard board, Guid personId)
    {
        var states = new List<PresenceState>();
        while (board.Changes.TryRead(out var change))
        {
            if (change.PersonId == personId)
            {
                states.Add(change.State);
            }
        }

        return states;
    }
}
