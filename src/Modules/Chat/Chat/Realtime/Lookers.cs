using System.Collections.Concurrent;
using System.Text.Json;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Web;
using Chat.Features;

namespace Chat.Realtime;

/// <summary>
/// Who previews which request: this node's connections, and what the other nodes told of theirs. What another node told and did
/// not repeat for a while is forgotten, for it may have crashed. The owners of the channel are told of each change.
/// </summary>
internal sealed class Lookers(INodeBroadcast broadcast, Pushes pushes, TimeProvider clock) : ILookers, INodeBroadcastHandler
{
    /// <summary>How often a node repeats who looks.</summary>
    public static readonly TimeSpan RepeatAfter = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan ForgetAfter = TimeSpan.FromSeconds(40);
    private readonly Guid _node = Guid.CreateVersion7();
    private readonly ConcurrentDictionary<(Guid Chat, string Connection), Look> _here = new();
    private readonly ConcurrentDictionary<(Guid Chat, Guid Node), Elsewhere> _elsewhere = new();

    public string Topic => "chat.lookers";

    public IReadOnlyList<PersonView> At(Guid conversationId)
    {
        var since = clock.GetUtcNow() - ForgetAfter;
        var elsewhere = _elsewhere.Where(e => e.Key.Chat == conversationId && e.Value.At > since).SelectMany(e => e.Value.People);
        return [.. Here(conversationId).Concat(elsewhere).DistinctBy(p => p.Id).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>A connection looks at a request that waits in this channel.</summary>
    public void Add(Guid conversationId, Guid channelId, string connectionId, PersonView person)
    {
        if (_here.TryAdd((conversationId, connectionId), new(channelId, person)))
        {
            TellNodes(conversationId);
            TellOwners(conversationId, channelId);
        }
    }

    /// <summary>A connection looks away.</summary>
    public void Remove(Guid conversationId, string connectionId)
    {
        if (_here.TryRemove((conversationId, connectionId), out var look))
        {
            TellNodes(conversationId);
            TellOwners(conversationId, look.ChannelId);
        }
    }

    /// <summary>The requests a connection looks at.</summary>
    public IReadOnlyList<Guid> Of(string connectionId) => [.. _here.Keys.Where(k => k.Connection == connectionId).Select(k => k.Chat)];

    /// <summary>The request does not wait any more, so nobody looks at it, on any node.</summary>
    public void Clear(Guid conversationId)
    {
        broadcast.Send(Topic, new Told(_node, conversationId, [], IsGone: true));
        ClearHere(conversationId);
    }

    /// <summary>Tells the other nodes again who looks here.</summary>
    public void Repeat()
    {
        foreach (var chat in _here.Keys.Select(k => k.Chat).Distinct())
        {
            TellNodes(chat);
        }
    }

    Task INodeBroadcastHandler.Receive(JsonElement payload, CancellationToken cancellationToken)
    {
        var told = payload.Deserialize<Told>(Json.Options)!;
        var before = At(told.Chat);
        if (told.IsGone)
        {
            ClearHere(told.Chat);
        }
        else if (told.People.Count == 0)
        {
            _elsewhere.TryRemove((told.Chat, told.Node), out _);
        }
        else
        {
            _elsewhere[(told.Chat, told.Node)] = new(told.People, clock.GetUtcNow());
        }

        // what both nodes pushed before they heard of each other's lookers names only their own
        if (LooksHere(told.Chat).FirstOrDefault() is { } look && !At(told.Chat).SequenceEqual(before))
        {
            TellOwners(told.Chat, look.ChannelId);
        }

        return Task.CompletedTask;
    }

    private IEnumerable<Look> LooksHere(Guid conversationId) => _here.Where(e => e.Key.Chat == conversationId).Select(e => e.Value);

    private IEnumerable<PersonView> Here(Guid conversationId) => LooksHere(conversationId).Select(l => l.Person);

    private void ClearHere(Guid conversationId)
    {
        foreach (var key in _elsewhere.Keys.Where(k => k.Chat == conversationId))
        {
            _elsewhere.TryRemove(key, out _);
        }

        foreach (var key in _here.Keys.Where(k => k.Chat == conversationId))
        {
            _here.TryRemove(key, out _);
        }
    }

    private void TellNodes(Guid conversationId) => broadcast.Send(Topic, new Told(_node, conversationId, [.. Here(conversationId)], IsGone: false));

    private void TellOwners(Guid conversationId, Guid channelId) =>
        pushes.To(GroupNames.Owners(channelId), client => client.LookersChanged(conversationId, At(conversationId)));

    private sealed record Look(Guid ChannelId, PersonView Person);

    private sealed record Elsewhere(IReadOnlyList<PersonView> People, DateTimeOffset At);

    private sealed record Told(Guid Node, Guid Chat, IReadOnlyList<PersonView> People, bool IsGone);
}
