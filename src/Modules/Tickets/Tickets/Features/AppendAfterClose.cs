using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>
/// A chat is closed: has its ticket get what was written after it was made. When the hand-off is not confirmed yet, the
/// confirmation sees to it; when there is none, there is nothing to do, for one that begins later reads the closed chat.
/// </summary>
/// <param name="Caller">The system.</param>
/// <param name="ConversationId">The chat.</param>
/// <param name="LastSequence">The last number of its customers' log.</param>
[NoInput]
internal sealed record AppendAfterClose(Caller Caller, Guid ConversationId, long LastSequence) : ICommand<Nothing>;

internal sealed class AppendAfterCloseHandler(TicketsDbContext db, TimeProvider clock) : ICommandHandler<AppendAfterClose, Nothing>
{
    public async Task<Result<Nothing>> Handle(AppendAfterClose request, CancellationToken cancellationToken)
    {
        var handOff = await db.HandOffs.SingleOrDefaultAsync(h => h.ConversationId == request.ConversationId, cancellationToken);
        if (handOff is not null && handOff.NoteClose(request.LastSequence))
        {
            AppendLateLines.Schedule(db, handOff, clock.GetUtcNow());
        }

        return Nothing.Value;
    }
}
