using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>Who is asked into a chat among agents has it in their personal list, until they have answered.</summary>
internal sealed class AgentInvitedPush(ChatChanges changes, Pushes pushes) : IAfterCommit<AgentInvited>, IAfterCommit<InvitationEnded>
{
    public Task Handle(AgentInvited domainEvent) => changes.PushRequest(domainEvent.Conversation, GroupNames.Person(domainEvent.AgentId));

    public Task Handle(InvitationEnded domainEvent)
    {
        pushes.To(GroupNames.Person(domainEvent.AgentId), client => client.RequestGone(domainEvent.Conversation.Id, RequestEnd.Withdrawn, null));
        return Task.CompletedTask;
    }
}
