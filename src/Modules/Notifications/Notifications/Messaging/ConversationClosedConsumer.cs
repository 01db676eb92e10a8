using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Withdrawn before anybody accepted, or over long since; it never waits again.</summary>
internal sealed class ConversationClosedConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<ConversationClosed, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(ConversationClosed message) => new EndRequest(Caller.System, message.ConversationId, int.MaxValue);
}
