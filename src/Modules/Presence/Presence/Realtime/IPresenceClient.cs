using Microsoft.AspNetCore.SignalR;
using Presence.Domain;

namespace Presence.Realtime;

/// <summary>What browsers are told.</summary>
internal interface IPresenceClient
{
    [HubMethodName("presenceChanged")]
    Task PresenceChanged(Guid personId, PresenceState state, DateTimeOffset since);

    [HubMethodName("availabilityChanged")]
    Task AvailabilityChanged(Availability availability);
}
