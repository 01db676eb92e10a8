using BuildingBlocks.Infrastructure.Pipeline;
using Microsoft.AspNetCore.SignalR;
using Presence.Domain;
using Presence.Features;

namespace Presence.Realtime;

/// <summary>A chosen availability counts at once: for the presence that others see, and in the agent's other windows.</summary>
internal sealed class PushAvailability(IPresences presences, IHubContext<PresenceHub, IPresenceClient> hub) : IAfterCommit<AvailabilityWasChosen>
{
    public Task Handle(AvailabilityWasChosen domainEvent)
    {
        presences.Put(domainEvent.Intention);
        return hub.Clients.Group(PresenceHub.WindowsOf(domainEvent.Intention.PersonId)).AvailabilityChanged(domainEvent.Intention.Availability);
    }
}
