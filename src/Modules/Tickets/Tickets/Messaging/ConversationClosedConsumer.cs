using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Tickets.Features;
using Tickets.Infrastructure;

namespace Tickets.Messaging;

internal sealed class ConversationClosedConsumer(InboxRunner<TicketsDbContext> runner) : EventConsumer<ConversationClosed, TicketsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(ConversationClosed message) =>
        new AppendAfterClose(Caller.System, message.ConversationId, message.LastCustomersSequence);
}
