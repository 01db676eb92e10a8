using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Adds later lines of a chat to its ticket in the built-in store; one article per hand-off and last line.</summary>
[NoInput]
internal sealed record StoreLateArticle(Caller Caller, LateArticle Article) : ICommand<Nothing>;

internal sealed class StoreLateArticleHandler(TicketsDbContext db, TimeProvider clock) : ICommandHandler<StoreLateArticle, Nothing>
{
    public async Task<Result<Nothing>> Handle(StoreLateArticle request, CancellationToken cancellationToken)
    {
        var (ticketId, part, chatNumber, text) = request.Article;
        if (!Guid.TryParse(ticketId, out var id)
            || await db.Tickets.WithParts().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } ticket)
        {
            return RequestErrors.NotFound;
        }

        if (!ticket.Has(part))
        {
            ticket.AddChat(text, part, chatNumber, by: null, clock.GetUtcNow());
        }

        return Nothing.Value;
    }
}

internal static class WholeTicket
{
    /// <summary>With articles and history.</summary>
    public static IQueryable<Ticket> WithParts(this IQueryable<Ticket> tickets) =>
        tickets.Include(t => t.Articles.OrderBy(a => a.Position)).Include(t => t.History.OrderBy(h => h.Position)).AsSplitQuery();
}
