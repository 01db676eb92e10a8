using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>A chat belongs to another channel: it leaves the lists of the old one and stands in those of the new one.</summary>
internal sealed class ConversationMovedPush(Lookers lookers, ConnectionGroups groups, ChatChanges changes, Pushes pushes)
    : IAfterCommit<ConversationMoved>, IAfterCommit<RequestReturned>
{
    public async Task Handle(ConversationMoved domainEvent)
    {
        var (chat, from, _, whileWaiting) = domainEvent;
        if (whileWaiting)
        {
            lookers.Clear(chat.Id);
            pushes.To(GroupNames.Owners(from), client => client.RequestGone(chat.Id, RequestEnd.Moved, null));
        }

        pushes.To(GroupNames.Observers(from), client => client.OverviewGone(chat.Id));
        foreach (var agent in chat.Participants.Where(p => p.Kind == PartyKind.Agent && p.Active).ToList())
        {
            await groups.Refresh(agent.PersonId, resync: true);
        }

        await changes.Push(chat.Id);
        await changes.PushOverview(chat);
        if (whileWaiting)
        {
            await changes.PushRequest(chat, GroupNames.Owners(chat.ChannelId));
        }
    }

    public async Task Handle(RequestReturned domainEvent)
    {
        var chat = domainEvent.Conversation;
        pushes.To(GroupNames.Observers(chat.ChannelId), client => client.OverviewGone(chat.Id));
        foreach (var agentId in domainEvent.GoneIds)
        {
            await groups.Refresh(agentId, resync: true);
        }

        await changes.Push(chat.Id);
        await changes.PushRequest(chat, GroupNames.Owners(chat.ChannelId));
    }
}
