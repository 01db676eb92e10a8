using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Records that the ticket system refused a try.</summary>
/// <param name="Caller">The system.</param>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="Attempt">The try.</param>
/// <param name="Reason">A code.</param>
[NoInput]
internal sealed record FailHandOff(Caller Caller, Guid HandOffId, int Attempt, string Reason) : ICommand<Nothing>;

internal sealed class FailHandOffHandler(TicketsDbContext db) : ICommandHandler<FailHandOff, Nothing>
{
    public async Task<Result<Nothing>> Handle(FailHandOff request, CancellationToken cancellationToken)
    {
        if (await db.HandOffs.SingleOrDefaultAsync(h => h.Id == request.HandOffId, cancellationToken) is not { } handOff)
        {
            return RequestErrors.NotFound;
        }

        handOff.Fail(request.Attempt, request.Reason);
        return Nothing.Value;
    }
}
