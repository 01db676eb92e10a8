using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Somebody has waited long for any owner of a channel.</summary>
internal sealed class RequestStillWaitsConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<RequestStillWaits, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(RequestStillWaits message) => new RemindOfRequest(Caller.System, message.ConversationId, message.Turn);
}
