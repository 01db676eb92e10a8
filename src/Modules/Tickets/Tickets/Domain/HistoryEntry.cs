namespace Tickets.Domain;

/// <summary>One step in a ticket's life: a code and values, put into words by whoever shows it.</summary>
internal sealed class HistoryEntry
{
    /// <summary>Args: queue, state, priority, owner.</summary>
    public const string Created = "tickets.created";

    /// <summary>Args: chat.</summary>
    public const string ChatAdded = "tickets.chat-added";

    /// <summary>Args: subject.</summary>
    public const string ArticleAdded = "tickets.article-added";

    /// <summary>Args: subject.</summary>
    public const string NoteAdded = "tickets.note-added";

    private HistoryEntry()
    {
    }

    public Guid TicketId { get; private init; }

    /// <summary>Its place, from 1.</summary>
    public int Position { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Whose doing; null for the system's.</summary>
    public string? By { get; private init; }

    public string What { get; private init; } = "";

    public IReadOnlyDictionary<string, string> Args { get; private init; } = new Dictionary<string, string>();

    internal static HistoryEntry Note(Guid ticketId, int position, DateTimeOffset at, string? by, string what, IReadOnlyDictionary<string, string> args) =>
        new() { TicketId = ticketId, Position = position, At = at, By = by, What = what, Args = args };
}
