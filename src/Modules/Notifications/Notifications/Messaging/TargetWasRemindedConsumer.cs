using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Somebody still waits for one person.</summary>
internal sealed class TargetWasRemindedConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<TargetWasReminded, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(TargetWasReminded message) => new RemindOfRequest(Caller.System, message.ConversationId);
}
