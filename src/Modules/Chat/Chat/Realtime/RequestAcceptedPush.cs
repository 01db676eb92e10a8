using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;
using Chat.Features;

namespace Chat.Realtime;

/// <summary>A request was taken: it leaves the lists, stands in the overview, and in all windows of both sides.</summary>
internal sealed class RequestAcceptedPush(Lookers lookers, ConnectionGroups groups, ChatChanges changes, Pushes pushes) : IAfterCommit<RequestAccepted>
{
    public async Task Handle(RequestAccepted domainEvent)
    {
        var (chat, by) = domainEvent;
        lookers.Clear(chat.Id);
        await groups.Refresh(by.Id, resync: false);
        pushes.To(GroupNames.Askable(chat), client => client.RequestGone(chat.Id, RequestEnd.Accepted, PersonView.Of(by.Id, by.Name)));
        await changes.Push(chat.Id);
        await changes.PushOverview(chat);
    }
}
