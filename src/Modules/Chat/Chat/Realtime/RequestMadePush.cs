using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Realtime;

/// <summary>
/// A new request: the requester's other windows show it too, the owners of the channel see it in their lists, or only whom it is
/// addressed to.
/// </summary>
internal sealed class RequestMadePush(ChatDbContext db, ILookers lookers, ConnectionGroups groups, ChatChanges changes, Pushes pushes) : IAfterCommit<RequestMade>
{
    public async Task Handle(RequestMade domainEvent)
    {
        var chat = domainEvent.Conversation;
        await groups.Refresh(chat.RequesterId, resync: false);
        if (chat.TargetKind == PartyKind.Customer)
        {
            await groups.Refresh(chat.TargetId!.Value, resync: false);
        }

        await changes.Push(chat.Id);
        foreach (var row in await db.RequestRows(db.Conversations.Where(c => c.Id == chat.Id && c.State == ConversationState.Waiting), lookers, CancellationToken.None))
        {
            pushes.To(GroupNames.Askable(chat), client => client.RequestAdded(row));
        }
    }
}
