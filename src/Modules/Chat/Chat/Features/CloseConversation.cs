using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;

namespace Chat.Features;

/// <summary>The ticket system holds the chat, so it ends; by the system, on behalf of the agent who saved it.</summary>
[NoInput]
internal sealed record CloseConversation(Caller Caller, Guid ConversationId, Guid AgentId, string TicketNumber) : ICommand<Nothing>;

internal sealed class CloseConversationHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<CloseConversation, Nothing>
{
    public async Task<Result<Nothing>> Handle(CloseConversation request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        return await db.WithLog(request.ConversationId, cancellationToken) is { } found
            ? db.Change(found, clock, (conversation, log, now) => conversation.CloseIntoTicket(request.AgentId, request.TicketNumber, log, now))
            : RequestErrors.NotFound;
    }
}
