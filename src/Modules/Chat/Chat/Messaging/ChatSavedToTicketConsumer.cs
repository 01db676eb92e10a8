using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Features;
using Chat.Infrastructure;
using Tickets.Contracts.Events;

namespace Chat.Messaging;

internal sealed class ChatSavedToTicketConsumer(InboxRunner<ChatDbContext> runner) : EventConsumer<ChatSavedToTicket, ChatDbContext>(runner)
{
    protected override ICommand<Nothing> Translate(ChatSavedToTicket message) =>
        new CloseConversation(Caller.System, message.ConversationId, message.AgentId, message.TicketNumber);
}
