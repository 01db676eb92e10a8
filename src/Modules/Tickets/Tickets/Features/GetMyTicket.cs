using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>A customer user's own ticket; foreign and unknown ones alike are not found.</summary>
[NoInput]
internal sealed record GetMyTicket(Caller Caller, Guid TicketId) : IQuery<TicketView>;

internal sealed class GetMyTicketHandler(TicketsDbContext db) : IQueryHandler<GetMyTicket, TicketView>
{
    public async Task<Result<TicketView>> Handle(GetMyTicket request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Customer)
        {
            return RequestErrors.Forbidden;
        }

        var ticket = await db.Tickets.AsNoTracking().WithParts()
            .SingleOrDefaultAsync(t => t.Id == request.TicketId && t.CustomerId == request.Caller.Id, cancellationToken);
        return ticket is null ? RequestErrors.NotFound : TicketView.ForCustomer(ticket);
    }
}
