using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Notifications.Features;
using Notifications.Infrastructure;
using Presence.Contracts;
using Presence.Contracts.Events;

namespace Notifications.Messaging;

/// <summary>Keeps the own copy of agents' availability.</summary>
internal sealed class AvailabilityChangedConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<AvailabilityChanged, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(AvailabilityChanged message) =>
        new UpdateAvailability(Caller.System, message.PersonId, message.Availability == Availability.All, message.Version);
}
