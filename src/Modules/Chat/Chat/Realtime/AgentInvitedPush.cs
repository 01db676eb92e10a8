using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Realtime;

/// <summary>Who is asked into a chat among agents has it in their personal list, until they have answered.</summary>
internal sealed class AgentInvitedPush(ChatDbContext db, ILookers lookers, Pushes pushes) : IAfterCommit<AgentInvited>, IAfterCommit<InvitationEnded>
{
    public async Task Handle(AgentInvited domainEvent)
    {
        foreach (var row in await db.RequestRows(db.Conversations.Where(c => c.Id == domainEvent.Conversation.Id), lookers, CancellationToken.None))
        {
            pushes.To(GroupNames.Person(domainEvent.AgentId), client => client.RequestAdded(row));
        }
    }

    public Task Handle(InvitationEnded domainEvent)
    {
        pushes.To(GroupNames.Person(domainEvent.AgentId), client => client.RequestGone(domainEvent.Conversation.Id, RequestEnd.Withdrawn, null));
        return Task.CompletedTask;
    }
}
