using System.Globalization;
using BuildingBlocks.Domain;

namespace Tickets.Domain;

/// <summary>Whom a ticket is about.</summary>
internal sealed record TicketCustomer(Guid? Id, string Name, string? Email, string? Company);

/// <summary>What a ticket is made with.</summary>
internal sealed record TicketFacts(
    string Title,
    string Queue,
    string State,
    bool IsClosed,
    string Priority,
    Guid OwnerId,
    string OwnerName,
    TicketCustomer Customer);

/// <summary>A ticket of the built-in store.</summary>
internal sealed class Ticket : AggregateRoot
{
    private readonly List<Article> _articles = [];
    private readonly List<HistoryEntry> _history = [];

    private Ticket()
    {
    }

    /// <summary>Day and running counter, such as 2026112310000018; made by the database when the ticket is stored.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The first part of the number.</summary>
    public string Day { get; private init; } = "";

    /// <summary>The second part of the number.</summary>
    public TicketSerial Serial { get; private init; } = null!;

    public string Title { get; private init; } = "";

    public string Queue { get; private init; } = "";

    public string State { get; private init; } = "";

    public bool IsClosed { get; private init; }

    public string Priority { get; private init; } = "";

    public Guid OwnerId { get; private init; }

    public string OwnerName { get; private init; } = "";

    public Guid? CustomerId { get; private init; }

    public string CustomerName { get; private init; } = "";

    public string? CustomerEmail { get; private init; }

    public string? Company { get; private init; }

    /// <summary>What a search looks at besides the number; in upper case, because databases compare case each in their own way.</summary>
    public string SearchText { get; private init; } = "";

    /// <summary>The hand-off that made it; a second ticket of the same is the same ticket.</summary>
    public Guid? HandOffId { get; private init; }

    public long? ChatNumber { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<Article> Articles => _articles;

    public IReadOnlyList<HistoryEntry> History => _history;

    /// <summary>A new ticket without articles.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="facts">What it is about.</param>
    /// <param name="day">The day it is made, where the installation is.</param>
    /// <param name="by">Whose doing.</param>
    /// <param name="at">When.</param>
    public static Ticket Open(Guid id, TicketFacts facts, DateOnly day, string by, DateTimeOffset at) => Open(id, facts, day, by, at, null, null);

    /// <summary>A new ticket for a chat.</summary>
    public static Ticket Open(Guid id, TicketFacts facts, DateOnly day, string by, DateTimeOffset at, Guid? handOffId, long? chatNumber)
    {
        var ticket = new Ticket
        {
            Id = id,
            Day = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            Serial = new TicketSerial(),
            Title = facts.Title,
            Queue = facts.Queue,
            State = facts.State,
            IsClosed = facts.IsClosed,
            Priority = facts.Priority,
            OwnerId = facts.OwnerId,
            OwnerName = facts.OwnerName,
            CustomerId = facts.Customer.Id,
            CustomerName = facts.Customer.Name,
            CustomerEmail = facts.Customer.Email,
            Company = facts.Customer.Company,
            SearchText = Searchable(string.Join('\n', facts.Title, facts.Customer.Name, facts.Customer.Email, facts.Customer.Company)),
            HandOffId = handOffId,
            ChatNumber = chatNumber,
            CreatedAt = at,
            ChangedAt = at,
        };
        ticket.Note(at, by, HistoryEntry.Created, new()
        {
            ["queue"] = facts.Queue,
            ["state"] = facts.State,
            ["priority"] = facts.Priority,
            ["owner"] = facts.OwnerName,
        });
        return ticket;
    }

    /// <summary>The form in which <see cref="SearchText"/> is compared.</summary>
    public static string Searchable(string text) => text.ToUpperInvariant();

    /// <summary>True when an article holds that part of a chat already.</summary>
    public bool Has(ChatPart part) => _articles.Exists(a => a.HandOffId == part.HandOffId && a.UpToSequence == part.UpToSequence);

    /// <summary>Adds a part of a chat.</summary>
    public void AddChat(ArticleText text, ChatPart part, long chatNumber, string? by, DateTimeOffset at)
    {
        Write(text, at, part);
        Note(at, by, HistoryEntry.ChatAdded, new() { ["chat"] = chatNumber.ToString(CultureInfo.InvariantCulture) });
    }

    /// <summary>Adds any other text.</summary>
    public void AddArticle(ArticleText text, string? by, DateTimeOffset at)
    {
        Write(text, at, null);
        Note(at, by, text.Kind == ArticleKind.Note ? HistoryEntry.NoteAdded : HistoryEntry.ArticleAdded, new() { ["subject"] = text.Subject });
    }

    private void Write(ArticleText text, DateTimeOffset at, ChatPart? part)
    {
        _articles.Add(Article.Write(Id, _articles.Count + 1, text, at, part));
        ChangedAt = at > ChangedAt ? at : ChangedAt;
    }

    private void Note(DateTimeOffset at, string? by, string what, Dictionary<string, string> args) =>
        _history.Add(HistoryEntry.Note(Id, _history.Count + 1, at, by, what, args));
}
