using System.Text.Json;
using System.Threading.Channels;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Web;
using Presence.Domain;
using Presence.Features;

namespace Presence.Infrastructure;

/// <summary>
/// Who is there, in memory, once per node: hears of this node's connections from all hubs and of the other nodes' by their
/// reports. Everything happens under one lock, so that reports leave in the order of their numbers.
/// </summary>
internal sealed class PresenceBoard(PresenceRules rules, TimeProvider clock, INodeBroadcast broadcast) : IConnectionSink, INodeBroadcastHandler, IPresences
{
    private const string Topic = "presence";
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);
    private readonly Lock _lock = new();
    private readonly Guid _nodeId = Guid.CreateVersion7();
    private readonly People _people = new(rules);
    private readonly OtherNodes _others = new();
    private readonly HashSet<string> _activeSinceSweep = [];
    private readonly Channel<PersonPresence> _changes = Channel.CreateUnbounded<PersonPresence>();
    private long _sequence;
    private DateTimeOffset _toldAt;

    string INodeBroadcastHandler.Topic => Topic;

    /// <summary>Whose state changed, in order; for one reader.</summary>
    public ChannelReader<PersonPresence> Changes => _changes.Reader;

    public IReadOnlyList<PersonPresence> SignedIn()
    {
        lock (_lock)
        {
            return _people.SignedIn();
        }
    }

    public PersonPresence? Of(Guid personId)
    {
        lock (_lock)
        {
            return _people.Of(personId);
        }
    }

    public void Put(Intention intention) => Change(now =>
    {
        _people.Put(intention, now);
        Tell(new NodeReport(_nodeId, ++_sequence) { Intentions = [intention] }, now);
    });

    /// <summary>What was stored before the start; every node reads it for itself.</summary>
    public void Restore(IReadOnlyList<Intention> intentions) => Change(now =>
    {
        foreach (var intention in intentions)
        {
            _people.Put(intention, now);
        }
    });

    /// <summary>Makes this node and the others known to each other.</summary>
    public void Join() => Change(now => Tell(Whole() with { Asks = NodeReport.Everyone }, now));

    /// <summary>What time alone changes; to be called every second.</summary>
    public void Sweep() => Change(now =>
    {
        foreach (var (nodeId, heardAt) in _others.DropSilent(now))
        {
            foreach (var connection in _people.Connections.Where(c => c.NodeId == nodeId && c.LostAt is null).ToList())
            {
                _people.Put(connection with { LostAt = heardAt }, now);
            }
        }

        _people.Sweep(now);
        IReadOnlyList<Connection> active = [.. _activeSinceSweep.Select(_people.Find).OfType<Connection>()];
        _activeSinceSweep.Clear();
        if (active.Count > 0)
        {
            Tell(new NodeReport(_nodeId, ++_sequence) { Connections = active }, now);
        }
        else if (now - _toldAt >= Heartbeat)
        {
            Tell(new NodeReport(_nodeId, _sequence), now);
        }
    });

    void IConnectionSink.Connected(string connectionId, Caller caller)
    {
        if (caller.Kind == CallerKind.System)
        {
            return;
        }

        Change(now =>
        {
            // the window came back, so what it lost need not be waited for any more
            IReadOnlyList<string> replaced = [.. _people.Connections.Where(c => c.PersonId == caller.Id && c.SessionId == caller.SessionId && c.LostAt is not null).Select(c => c.Id)];
            var connection = new Connection(connectionId, _nodeId, caller.Id, KindOf(caller.Kind), caller.SessionId, now, null);
            Apply([connection], replaced, now);
            Tell(new NodeReport(_nodeId, ++_sequence) { Connections = [connection], Gone = replaced }, now);
        });
    }

    void IConnectionSink.Active(string connectionId) => Change(now =>
    {
        if (_people.Find(connectionId) is { LostAt: null } connection)
        {
            _people.Put(connection with { LastActivity = now }, now);
            _activeSinceSweep.Add(connectionId);
        }
    });

    void IConnectionSink.Disconnected(string connectionId, bool clean) => Change(now =>
    {
        if (_people.Find(connectionId) is not { LostAt: null } connection)
        {
            return;
        }

        IReadOnlyList<Connection> lost = clean ? [] : [connection with { LostAt = now }];
        IReadOnlyList<string> gone = clean ? [connectionId] : [];
        Apply(lost, gone, now);
        Tell(new NodeReport(_nodeId, ++_sequence) { Connections = lost, Gone = gone }, now);
    });

    Task INodeBroadcastHandler.Receive(JsonElement payload, CancellationToken cancellationToken)
    {
        Receive(payload.Deserialize<NodeReport>(Json.Options)!);
        return Task.CompletedTask;
    }

    private void Receive(NodeReport report) => Change(now =>
    {
        switch (_others.Hear(report, now))
        {
            case Reception.Apply:
                var told = report.Connections.Select(c => c.Id).ToHashSet();
                IReadOnlyList<string> missing = report.IsWhole ? [.. _people.Connections.Where(c => c.NodeId == report.NodeId && !told.Contains(c.Id)).Select(c => c.Id)] : [];
                Apply(report.Connections, [.. report.Gone, .. missing], now);
                report.Intentions.ToList().ForEach(intention => _people.Put(intention, now));
                break;
            case Reception.Ask:
                Tell(new NodeReport(_nodeId, _sequence) { Asks = report.NodeId }, now);
                break;
        }

        if (report.Asks == NodeReport.Everyone || report.Asks == _nodeId)
        {
            Tell(Whole(), now);
        }
    });

    private NodeReport Whole() => new(_nodeId, _sequence)
    {
        IsWhole = true,
        Connections = [.. _people.Connections.Where(c => c.NodeId == _nodeId)],
        Intentions = [.. _people.Intentions],
    };

    // what is new comes first: a person who only changes windows is never out in between
    private void Apply(IReadOnlyList<Connection> connections, IReadOnlyList<string> gone, DateTimeOffset now)
    {
        foreach (var connection in connections)
        {
            _people.Put(connection, now);
        }

        foreach (var id in gone)
        {
            _people.Remove(id, now);
        }
    }

    private void Tell(NodeReport report, DateTimeOffset now)
    {
        _toldAt = now;
        broadcast.Send(Topic, report);
    }

    private void Change(Action<DateTimeOffset> change)
    {
        lock (_lock)
        {
            change(clock.GetUtcNow());
            foreach (var presence in _people.TakeChanges())
            {
                _changes.Writer.TryWrite(presence);
            }
        }
    }

    private static PersonKind KindOf(CallerKind kind) => kind switch
    {
        CallerKind.Agent => PersonKind.Agent,
        CallerKind.Customer => PersonKind.Customer,
        _ => PersonKind.Visitor,
    };
}
