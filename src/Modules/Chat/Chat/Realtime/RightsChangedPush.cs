using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>An agent may do more or less than before: their windows hear what they may hear now, and ask for everything again.</summary>
internal sealed class RightsChangedPush(ConnectionGroups groups) : IAfterCommit<RightsChanged>
{
    public Task Handle(RightsChanged domainEvent) => groups.Refresh(domainEvent.PersonId, resync: true);
}
