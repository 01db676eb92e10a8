using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>
/// A new request: the requester's other windows show it too, the owners of the channel see it in their lists, or only whom it is
/// addressed to.
/// </summary>
internal sealed class RequestMadePush(ConnectionGroups groups, ChatChanges changes) : IAfterCommit<RequestMade>
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
        await changes.PushRequest(chat, GroupNames.Askable(chat));
    }
}
