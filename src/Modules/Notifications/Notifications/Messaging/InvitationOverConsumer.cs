using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Nobody is asked any more.</summary>
internal sealed class InvitationOverConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<InvitationOver, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(InvitationOver message) => new EndRequest(Caller.System, message.ConversationId, message.Turn);
}
