using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Contracts;
using Chat.Domain;
using Chat.Features;

namespace Chat.Realtime;

/// <summary>New lines go to who takes part, each audience in its own numbering; while nobody has accepted, also to who looks.</summary>
internal sealed class LinesAddedPush(Pushes pushes) : IAfterCommit<LinesAdded>
{
    public Task Handle(LinesAdded domainEvent)
    {
        var id = domainEvent.ConversationId;
        IReadOnlyList<LineView> forAgents = [.. domainEvent.Lines.Select(l => LineView.Of(l, Audience.Agents))];
        IReadOnlyList<LineView> forCustomers = [.. domainEvent.Lines.Where(l => l.CustomersSequence is not null).Select(l => LineView.Of(l, Audience.Customers))];
        IReadOnlyList<string> agents = domainEvent.WhileWaiting
            ? [GroupNames.Conversation(id, Audience.Agents), GroupNames.Lookers(id)]
            : [GroupNames.Conversation(id, Audience.Agents)];
        pushes.To(agents, client => client.LinesAdded(id, Audience.Agents, forAgents));
        if (forCustomers.Count > 0)
        {
            pushes.To(GroupNames.Conversation(id, Audience.Customers), client => client.LinesAdded(id, Audience.Customers, forCustomers));
        }

        return Task.CompletedTask;
    }
}
