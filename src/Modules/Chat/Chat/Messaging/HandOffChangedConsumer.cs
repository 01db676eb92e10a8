using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;
using Tickets.Contracts;
using Tickets.Contracts.Events;

namespace Chat.Messaging;

internal sealed class HandOffChangedConsumer(InboxRunner<ChatDbContext> runner) : EventConsumer<HandOffChanged, ChatDbContext>(runner)
{
    protected override ICommand<Nothing> Translate(HandOffChanged message) => new RecordHandOff(Caller.System, message.ConversationId, new ShownHandOff
    {
        HandOffId = message.HandOffId,
        Progress = ProgressOf(message.State),
        Reason = message.Reason,
        TicketId = message.TicketId,
        TicketNumber = message.TicketNumber,
        SourceVersion = message.Version,
    });

    private static HandOffProgress ProgressOf(HandOffState state) => state switch
    {
        HandOffState.Confirmed => HandOffProgress.Confirmed,
        HandOffState.Failed => HandOffProgress.Failed,
        _ => HandOffProgress.Pending,
    };
}
