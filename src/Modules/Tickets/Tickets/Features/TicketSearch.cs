using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;

namespace Tickets.Features;

/// <summary>Which tickets a list shows.</summary>
/// <param name="State"><c>open</c>, <c>closed</c> or <c>all</c>.</param>
/// <param name="Text">A part of number, title or customer, whatever the case; empty for no such limit.</param>
/// <param name="Page">From 1.</param>
internal sealed record TicketSearch(string State, string Text, int Page)
{
    public const string Open = "open";
    public const string Closed = "closed";
    public const string All = "all";
    public const int PageSize = 25;

    /// <summary>One page of the tickets that match, the last changed one first.</summary>
    public async Task<TicketList> Read(IQueryable<Ticket> tickets, CancellationToken cancellationToken)
    {
        var matching = Match(tickets.AsNoTracking());
        var total = await matching.CountAsync(cancellationToken);
        var items = await matching
            .OrderByDescending(t => t.ChangedAt).ThenByDescending(t => t.Number)
            .Skip((Page - 1) * PageSize).Take(PageSize)
            .Select(t => new TicketRow(t.Id, t.Number, t.Title, t.Queue, t.State, t.Priority, t.OwnerName, t.CustomerName, t.CreatedAt, t.ChangedAt))
            .ToListAsync(cancellationToken);
        return new TicketList(items, total, Page, PageSize);
    }

    private IQueryable<Ticket> Match(IQueryable<Ticket> tickets)
    {
        if (State != All)
        {
            var closed = State == Closed;
            tickets = tickets.Where(t => t.IsClosed == closed);
        }

        var text = Ticket.Searchable(Text.Trim());
        return text.Length == 0 ? tickets : tickets.Where(t => t.Number.Contains(text) || t.SearchText.Contains(text));
    }
}

internal static class TicketSearchRules
{
    private const int MaxText = 200;
    private const int MaxPage = 1_000_000;

    /// <summary>What both lists of tickets check.</summary>
    public static void CheckSearch<TQuery>(this AbstractValidator<TQuery> rules, Func<TQuery, TicketSearch> search)
    {
        rules.RuleFor(q => search(q).State).Must(state => state is TicketSearch.Open or TicketSearch.Closed or TicketSearch.All).OverridePropertyName("state");
        rules.RuleFor(q => search(q).Text).MaximumLength(MaxText).Storable().OverridePropertyName("search");
        rules.RuleFor(q => search(q).Page).InclusiveBetween(1, MaxPage).OverridePropertyName("page");
    }
}

/// <summary>A page of tickets.</summary>
internal sealed record TicketList(IReadOnlyList<TicketRow> Items, int Total, int Page, int PageSize);

/// <summary>A ticket in a list.</summary>
internal sealed record TicketRow(
    Guid Id,
    string Number,
    string Title,
    string Queue,
    string State,
    string Priority,
    string OwnerName,
    string CustomerName,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt);
