using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>A new channel: agents of its group hear it from now on.</summary>
internal sealed class ChannelCreatedPush(ConnectionGroups groups) : IAfterCommit<ChannelCreated>
{
    public Task Handle(ChannelCreated domainEvent) => groups.Refresh(personId: null, resync: true);
}
