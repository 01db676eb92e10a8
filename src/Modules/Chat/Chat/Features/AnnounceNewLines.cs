using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Tells other modules of the lines that came too soon after those they were told of; by the job planned for it.</summary>
[NoInput]
internal sealed record AnnounceNewLines(Caller Caller, Guid ConversationId) : ICommand<Nothing>;

internal sealed class AnnounceNewLinesHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<AnnounceNewLines, Nothing>
{
    public async Task<Result<Nothing>> Handle(AnnounceNewLines request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var log = await db.LogHeads.SingleAsync(h => h.Id == request.ConversationId, cancellationToken);
        log.AnnounceIfDue(clock.GetUtcNow());
        return Nothing.Value;
    }
}
