using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>A chat is over: it leaves the lists, and all windows of both sides show how it ended.</summary>
internal sealed class ConversationEndedPush(Lookers lookers, ChatChanges changes, Pushes pushes) : IAfterCommit<ConversationEnded>
{
    public async Task Handle(ConversationEnded domainEvent)
    {
        var chat = domainEvent.Conversation;
        if (domainEvent.WasAccepted)
        {
            pushes.To(GroupNames.Observers(chat.ChannelId), client => client.OverviewGone(chat.Id));
        }
        else
        {
            lookers.Clear(chat.Id);
            pushes.To(GroupNames.Askable(chat), client => client.RequestGone(chat.Id, EndOf(chat), null));
        }

        await changes.Push(chat.Id);
    }

    private static RequestEnd EndOf(Conversation chat) => chat.ClosedBy switch
    {
        ConversationEnd.Declined => RequestEnd.Declined,
        ConversationEnd.NotAnswered => RequestEnd.NotAnswered,
        _ => RequestEnd.Withdrawn,
    };
}
