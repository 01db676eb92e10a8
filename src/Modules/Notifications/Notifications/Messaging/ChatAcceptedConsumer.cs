using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Nobody waits any more.</summary>
internal sealed class ChatAcceptedConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<ChatAccepted, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(ChatAccepted message) => new EndRequest(Caller.System, message.ConversationId, message.Turn);
}
