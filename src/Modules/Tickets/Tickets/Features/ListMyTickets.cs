using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>A customer user's own tickets.</summary>
internal sealed record ListMyTickets(Caller Caller, TicketSearch Search) : IQuery<TicketList>;

internal sealed class ListMyTicketsValidator : AbstractValidator<ListMyTickets>
{
    public ListMyTicketsValidator() => this.CheckSearch(q => q.Search);
}

internal sealed class ListMyTicketsHandler(TicketsDbContext db) : IQueryHandler<ListMyTickets, TicketList>
{
    public async Task<Result<TicketList>> Handle(ListMyTickets request, CancellationToken cancellationToken) =>
        request.Caller.Kind == CallerKind.Customer
            ? await request.Search.Read(db.Tickets.Where(t => t.CustomerId == request.Caller.Id), cancellationToken)
            : RequestErrors.Forbidden;
}
