using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Keeps the own copy of the channels agents look after.</summary>
internal sealed class ChannelPreferencesChangedConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<ChannelPreferencesChanged, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(ChannelPreferencesChanged message) =>
        new UpdatePreferences(Caller.System, message.PersonId, message.OnlyMine, message.ChannelIds, message.Version);
}
