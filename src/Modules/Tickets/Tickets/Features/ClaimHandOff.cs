using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Decides what a try sends, before it is sent.</summary>
/// <param name="Caller">The system.</param>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="Attempt">The try.</param>
/// <param name="LastSequence">The last line there is.</param>
[NoInput]
internal sealed record ClaimHandOff(Caller Caller, Guid HandOffId, int Attempt, long LastSequence) : ICommand<HandOffOrder>;

/// <summary>What a try has to send.</summary>
internal sealed record HandOffOrder(TicketForm Form, string AgentName, long UpToSequence);

internal sealed class ClaimHandOffHandler(TicketsDbContext db) : ICommandHandler<ClaimHandOff, HandOffOrder>
{
    public async Task<Result<HandOffOrder>> Handle(ClaimHandOff request, CancellationToken cancellationToken)
    {
        if (await db.HandOffs.SingleOrDefaultAsync(h => h.Id == request.HandOffId, cancellationToken) is not { } handOff)
        {
            return RequestErrors.NotFound;
        }

        var claimed = handOff.Claim(request.Attempt, request.LastSequence);
        return claimed.IsSuccess ? new HandOffOrder(handOff.Form, handOff.AgentName, handOff.UpToSequence!.Value) : claimed.Error;
    }
}
