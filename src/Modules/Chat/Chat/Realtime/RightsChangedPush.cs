using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>An agent may do more or less than before, or wants to see more or less: their windows hear what they may hear now, and ask for everything again.</summary>
internal sealed class RightsChangedPush(ConnectionGroups groups) : IAfterCommit<RightsChanged>, IAfterCommit<PreferencesChanged>
{
    public Task Handle(RightsChanged domainEvent) => groups.Refresh(domainEvent.PersonId, resync: true);

    public Task Handle(PreferencesChanged domainEvent) => groups.Refresh(domainEvent.Preferences.Id, resync: true);
}
