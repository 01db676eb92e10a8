using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;

namespace Chat.Features;

/// <summary>Has the owners of a channel notice a request that still waits; by the job planned for it. Accepted by then: nothing happens.</summary>
[NoInput]
internal sealed record WarnOfLongWait(Caller Caller, Guid ConversationId, int Turn, int Warning) : ICommand<Nothing>;

internal sealed class WarnOfLongWaitHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<WarnOfLongWait, Nothing>
{
    public async Task<Result<Nothing>> Handle(WarnOfLongWait request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        return await db.WithLog(request.ConversationId, cancellationToken) is { } found
            ? db.Change(found, clock, (conversation, _, _) => conversation.Warn(request.Turn, request.Warning))
            : RequestErrors.NotFound;
    }
}
