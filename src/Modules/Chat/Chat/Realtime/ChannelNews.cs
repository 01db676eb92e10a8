using System.Text.Json;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>
/// There is another channel, or something else is decided about one: on every node agents hear what they may hear now, and every
/// window asks again for what it shows of channels.
/// </summary>
internal sealed class ChannelNews(ConnectionGroups groups, Pushes pushes, INodeBroadcast broadcast) : INodeBroadcastHandler, IAfterCommit<ChannelCreated>, IAfterCommit<ChannelChanged>
{
    public string Topic => "chat.channels";

    public Task Handle(ChannelCreated domainEvent) => Tell(domainEvent.ChannelId);

    public Task Handle(ChannelChanged domainEvent) => Tell(domainEvent.ChannelId);

    public Task Receive(JsonElement payload, CancellationToken cancellationToken)
    {
        Push();
        return Task.CompletedTask;
    }

    private async Task Tell(Guid channelId)
    {
        await groups.Refresh(personId: null, resync: true);
        broadcast.Send(Topic, channelId);
        Push();
    }

    private void Push() => pushes.ToAll(client => client.RulesChanged());
}
