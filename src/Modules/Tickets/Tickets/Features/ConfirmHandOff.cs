using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Records that the ticket system holds a hand-off.</summary>
/// <param name="Caller">The system.</param>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="TicketId">The ticket system's own id.</param>
/// <param name="TicketNumber">For people.</param>
/// <param name="UpToSequence">The last line of the customers' log that stands in the ticket.</param>
[NoInput]
internal sealed record ConfirmHandOff(Caller Caller, Guid HandOffId, string TicketId, string TicketNumber, long UpToSequence) : ICommand<Nothing>;

internal sealed class ConfirmHandOffHandler(TicketsDbContext db, TimeProvider clock) : ICommandHandler<ConfirmHandOff, Nothing>
{
    public async Task<Result<Nothing>> Handle(ConfirmHandOff request, CancellationToken cancellationToken)
    {
        if (await db.HandOffs.SingleOrDefaultAsync(h => h.Id == request.HandOffId, cancellationToken) is not { } handOff)
        {
            return RequestErrors.NotFound;
        }

        if (handOff.Confirm(request.TicketId, request.TicketNumber, request.UpToSequence))
        {
            AppendLateLines.Schedule(db, handOff, clock.GetUtcNow());
        }

        return Nothing.Value;
    }
}
