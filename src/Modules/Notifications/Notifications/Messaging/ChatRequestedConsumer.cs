using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Events;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Somebody waits.</summary>
internal sealed class ChatRequestedConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<ChatRequested, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(ChatRequested message) => new AddRequest(
        Caller.System,
        message.ConversationId,
        new(message.Turn, message.GroupId, message.ChannelId, message.TargetId, message.Kind == ConversationKind.Public, message.RequesterName, message.ChannelName, message.RequestedAt));
}
