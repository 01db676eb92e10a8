using System.Collections.Concurrent;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Web;
using Chat.Contracts;
using Chat.Features;
using MediatR;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Chat.Realtime;

/// <summary>
/// Keeps every connection of this node in exactly the groups its caller may hear at the moment: joined at Hello, looked at again
/// whenever something about the person changes, here and on the other nodes.
/// </summary>
internal sealed class ConnectionGroups(IServiceScopeFactory scopes, IHubContext<ChatHub, IChatClient> hub, Pushes pushes, INodeBroadcast broadcast) : INodeBroadcastHandler
{
    private readonly ConcurrentDictionary<string, Connection> _connections = new();

    public string Topic => "chat.groups";

    /// <summary>From now on the connection hears what its caller may hear.</summary>
    public async Task Join(string connectionId, Caller caller)
    {
        var connection = _connections.GetOrAdd(connectionId, _ => new(connectionId, caller));
        await Refresh(connection, resync: false);
    }

    /// <summary>The connection is gone.</summary>
    public void Leave(string connectionId)
    {
        if (_connections.TryRemove(connectionId, out var connection))
        {
            connection.IsGone = true;
        }
    }

    /// <summary>Looks at the connections of a person again, on all nodes.</summary>
    /// <param name="personId">Null: all agents.</param>
    /// <param name="resync">Those whose groups changed are told to ask for everything again.</param>
    public async Task Refresh(Guid? personId, bool resync)
    {
        broadcast.Send(Topic, new Changed(personId, resync));
        await RefreshHere(personId, resync);
    }

    Task INodeBroadcastHandler.Receive(JsonElement payload, CancellationToken cancellationToken)
    {
        var changed = payload.Deserialize<Changed>(Json.Options)!;
        return RefreshHere(changed.PersonId, changed.Resync);
    }

    private async Task RefreshHere(Guid? personId, bool resync)
    {
        foreach (var connection in _connections.Values.Where(c => personId is null ? c.Caller.Kind == CallerKind.Agent : c.Caller.Id == personId))
        {
            await Refresh(connection, resync);
        }
    }

    // one at a time per connection, and the rights are read inside: the last one to run has seen the last change
    private async Task Refresh(Connection connection, bool resync)
    {
        await connection.Turn.WaitAsync();
        try
        {
            var wanted = connection.IsGone ? [] : await Wanted(connection.Caller);
            var changed = !wanted.SetEquals(connection.Groups);
            foreach (var group in connection.Groups.Except(wanted))
            {
                await hub.Groups.RemoveFromGroupAsync(connection.Id, group);
            }

            foreach (var group in wanted.Except(connection.Groups))
            {
                await hub.Groups.AddToGroupAsync(connection.Id, group);
            }

            connection.Groups = wanted;
            if (resync && changed)
            {
                pushes.ToConnection(connection.Id, client => client.Resync());
            }
        }
        finally
        {
            connection.Turn.Release();
        }
    }

    private async Task<HashSet<string>> Wanted(Caller caller)
    {
        await using var scope = scopes.CreateAsyncScope();
        var audibility = (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetAudibility(caller))).Value!;
        var audience = caller.Kind == CallerKind.Agent ? Audience.Agents : Audience.Customers;
        return
        [
            GroupNames.Person(caller.Id),
            .. audibility.Conversations.Select(id => GroupNames.Conversation(id, audience)),
            .. audibility.OwnedChannels.Select(GroupNames.Owners),
            .. audibility.ObservedChannels.Select(GroupNames.Observers),
        ];
    }

    private sealed class Connection(string id, Caller caller)
    {
        public string Id => id;

        public Caller Caller => caller;

        public SemaphoreSlim Turn { get; } = new(1);

        public HashSet<string> Groups { get; set; } = [];

        public bool IsGone { get; set; }
    }

    private sealed record Changed(Guid? PersonId, bool Resync);
}
