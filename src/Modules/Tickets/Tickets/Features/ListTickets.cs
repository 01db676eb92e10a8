using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>The tickets of the built-in store; for agents.</summary>
internal sealed record ListTickets(Caller Caller, TicketSearch Search) : IQuery<TicketList>;

internal sealed class ListTicketsValidator : AbstractValidator<ListTickets>
{
    public ListTicketsValidator() => this.CheckSearch(q => q.Search);
}

internal sealed class ListTicketsHandler(TicketsDbContext db) : IQueryHandler<ListTickets, TicketList>
{
    public async Task<Result<TicketList>> Handle(ListTickets request, CancellationToken cancellationToken) =>
        request.Caller.Kind == CallerKind.Agent ? await request.Search.Read(db.Tickets, cancellationToken) : RequestErrors.Forbidden;
}
