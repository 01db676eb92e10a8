using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Records that a hand-off's ticket has the later lines of its chat too.</summary>
/// <param name="Caller">The system.</param>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="UpToSequence">The last line.</param>
[NoInput]
internal sealed record ExtendHandOff(Caller Caller, Guid HandOffId, long UpToSequence) : ICommand<Nothing>;

internal sealed class ExtendHandOffHandler(TicketsDbContext db) : ICommandHandler<ExtendHandOff, Nothing>
{
    public async Task<Result<Nothing>> Handle(ExtendHandOff request, CancellationToken cancellationToken)
    {
        if (await db.HandOffs.SingleOrDefaultAsync(h => h.Id == request.HandOffId, cancellationToken) is not { } handOff)
        {
            return RequestErrors.NotFound;
        }

        handOff.Extend(request.UpToSequence);
        return Nothing.Value;
    }
}
