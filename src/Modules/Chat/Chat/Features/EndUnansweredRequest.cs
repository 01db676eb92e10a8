using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;

namespace Chat.Features;

/// <summary>Ends a request or an invitation to a named person whose deadline is over; by the job planned for it. Answered by then: nothing happens.</summary>
[NoInput]
internal sealed record EndUnansweredRequest(Caller Caller, Guid ConversationId, Guid AskedId) : ICommand<Nothing>;

internal sealed class EndUnansweredRequestHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<EndUnansweredRequest, Nothing>
{
    public async Task<Result<Nothing>> Handle(EndUnansweredRequest request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        return await db.WithLog(request.ConversationId, cancellationToken) is { } found
            ? db.Change(found, clock, (conversation, log, now) => conversation.EndUnanswered(request.AskedId, log, now))
            : RequestErrors.NotFound;
    }
}
