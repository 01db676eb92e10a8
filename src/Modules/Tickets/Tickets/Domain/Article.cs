namespace Tickets.Domain;

/// <summary>What an article is.</summary>
internal enum ArticleKind
{
    /// <summary>What was talked about with the customer.</summary>
    Phone,

    /// <summary>A note.</summary>
    Note,
}

/// <summary>What an article says, as whoever writes it brings it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Visible">The customer may read it.</param>
/// <param name="From">A name.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text.</param>
internal sealed record ArticleText(ArticleKind Kind, bool Visible, string From, string Subject, string Body);

/// <summary>One text of a ticket.</summary>
internal sealed class Article
{
    private Article()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid TicketId { get; private init; }

    /// <summary>Its place in the ticket, from 1.</summary>
    public int Position { get; private init; }

    public ArticleKind Kind { get; private init; }

    public bool Visible { get; private init; }

    public string From { get; private init; } = "";

    public string Subject { get; private init; } = "";

    public string Body { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>Which hand-off brought it and up to which line; a second one of both is the same article.</summary>
    public Guid? HandOffId { get; private init; }

    public long? UpToSequence { get; private init; }

    internal static Article Write(Guid ticketId, int position, ArticleText text, DateTimeOffset at, ChatPart? part) => new()
    {
        TicketId = ticketId,
        Position = position,
        Kind = text.Kind,
        Visible = text.Visible,
        From = text.From,
        Subject = text.Subject,
        Body = text.Body,
        At = at,
        HandOffId = part?.HandOffId,
        UpToSequence = part?.UpToSequence,
    };
}

/// <summary>The part of a chat that an article holds: the lines of one hand-off up to a number.</summary>
internal sealed record ChatPart(Guid HandOffId, long UpToSequence);
