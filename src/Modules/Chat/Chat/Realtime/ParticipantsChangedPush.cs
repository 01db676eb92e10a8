using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Contracts;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>
/// An agent joined, left or took another role: all agents of the chat see it, also the windows of who left. Customers and the
/// overview hear only of those who can write.
/// </summary>
internal sealed class ParticipantsChangedPush(ConnectionGroups groups, ChatChanges changes) : IAfterCommit<ParticipantsChanged>
{
    public async Task Handle(ParticipantsChanged domainEvent)
    {
        var chat = domainEvent.Conversation;
        await groups.Refresh(domainEvent.AgentId, resync: false);
        var isIn = chat.Participants.Any(p => p.PersonId == domainEvent.AgentId && p.Active);
        await changes.Push(chat.Id, Audience.Agents, andTo: isIn ? null : domainEvent.AgentId);
        if (domainEvent.ForCustomers)
        {
            await changes.Push(chat.Id, Audience.Customers);
            await changes.PushOverview(chat);
        }
    }
}
