using Tickets.Domain;

namespace Tickets.Features;

/// <summary>A ticket with all that the one who asks may see.</summary>
internal sealed record TicketView(
    Guid Id,
    string Number,
    string Title,
    string Queue,
    string State,
    string Priority,
    string OwnerName,
    string CustomerName,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    TicketCustomer Customer,
    long? ChatNumber,
    IReadOnlyList<ArticleView> Articles,
    IReadOnlyList<HistoryView> History)
{
    /// <summary>Everything.</summary>
    public static TicketView ForAgent(Ticket ticket) =>
        Of(ticket, ticket.Articles, [.. ticket.History.Select(h => new HistoryView(h.At, h.By, h.What, h.Args))]);

    /// <summary>Visible articles only, and no history, which would tell of the others.</summary>
    public static TicketView ForCustomer(Ticket ticket) => Of(ticket, ticket.Articles.Where(a => a.Visible), []);

    private static TicketView Of(Ticket t, IEnumerable<Article> articles, IReadOnlyList<HistoryView> history) => new(
        t.Id, t.Number, t.Title, t.Queue, t.State, t.Priority, t.OwnerName, t.CustomerName, t.CreatedAt, t.ChangedAt,
        new TicketCustomer(t.CustomerId, t.CustomerName, t.CustomerEmail, t.Company),
        t.ChatNumber,
        [.. articles.Select(a => new ArticleView(a.Id, a.Kind, a.Visible, a.From, a.Subject, a.Body, a.At))],
        history);
}

/// <summary>An article.</summary>
internal sealed record ArticleView(Guid Id, ArticleKind Kind, bool Visible, string From, string Subject, string Body, DateTimeOffset At);

/// <summary>A step in a ticket's life; see <see cref="HistoryEntry"/> for the codes.</summary>
internal sealed record HistoryView(DateTimeOffset At, string? By, string What, IReadOnlyDictionary<string, string> Args);
