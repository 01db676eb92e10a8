using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>A ticket of the built-in store; for agents.</summary>
[NoInput]
internal sealed record GetTicket(Caller Caller, Guid TicketId) : IQuery<TicketView>;

internal sealed class GetTicketHandler(TicketsDbContext db) : IQueryHandler<GetTicket, TicketView>
{
    public async Task<Result<TicketView>> Handle(GetTicket request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var ticket = await db.Tickets.AsNoTracking().WithParts().SingleOrDefaultAsync(t => t.Id == request.TicketId, cancellationToken);
        return ticket is null ? RequestErrors.NotFound : TicketView.ForAgent(ticket);
    }
}
