using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Realtime;

/// <summary>A chat belongs to another channel: it leaves the lists of the old one and stands in those of the new one.</summary>
internal sealed class ConversationMovedPush(ChatDbContext db, Lookers lookers, ConnectionGroups groups, ChatChanges changes, Pushes pushes)
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
            await PushRequest(chat);
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
        await PushRequest(chat);
    }

    private async Task PushRequest(Conversation chat)
    {
        foreach (var row in await db.RequestRows(db.Conversations.Where(c => c.Id == chat.Id && c.State == ConversationState.Waiting && c.TargetId == null), lookers, CancellationToken.None))
        {
            pushes.To(GroupNames.Owners(chat.ChannelId), client => client.RequestAdded(row));
        }
    }
}
