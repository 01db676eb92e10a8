using Tickets.Domain;

namespace Tickets.Features;

/// <summary>
/// The help desk that keeps the tickets: the built-in store, or another product. Called by jobs only, outside any transaction.
/// Both calls may come again after a crash or an unclear answer and must then answer what is there instead of making a second one.
/// An exception counts as unclear.
/// </summary>
internal interface ITicketSystem
{
    /// <summary>Makes the ticket of a hand-off; one per <see cref="TicketDraft.HandOffId"/>, which always comes with the same draft while an answer is unclear.</summary>
    Task<TicketAnswer> CreateTicket(TicketDraft draft, CancellationToken cancellationToken);

    /// <summary>Adds later lines of a chat to its ticket; one per hand-off and last line.</summary>
    Task<TicketAnswer> AppendArticle(LateArticle article, CancellationToken cancellationToken);
}

/// <summary>A ticket as it is asked for.</summary>
/// <param name="HandOffId">What makes it one.</param>
/// <param name="ChatNumber">The chat's number for people.</param>
/// <param name="Form">The agent's decisions.</param>
/// <param name="Customer">Who wrote.</param>
/// <param name="AgentName">Who saved the chat.</param>
/// <param name="Chat">The chat.</param>
/// <param name="UpToSequence">Its last line.</param>
/// <param name="Note">For agents only; never visible.</param>
internal sealed record TicketDraft(
    Guid HandOffId,
    long ChatNumber,
    TicketForm Form,
    TicketCustomer Customer,
    string AgentName,
    ArticleText Chat,
    long UpToSequence,
    ArticleText? Note);

/// <summary>What was written in a chat after its ticket was made.</summary>
/// <param name="TicketId">As the ticket system answered it.</param>
/// <param name="Part">The hand-off and the last line; what makes it one.</param>
/// <param name="ChatNumber">The chat's number for people.</param>
/// <param name="Text">The lines.</param>
internal sealed record LateArticle(string TicketId, ChatPart Part, long ChatNumber, ArticleText Text);

/// <summary>What a ticket system answers.</summary>
internal abstract record TicketAnswer
{
    private TicketAnswer()
    {
    }

    /// <summary>It holds what was asked for, made now or before.</summary>
    internal sealed record Confirmed(string TicketId, string TicketNumber) : TicketAnswer;

    /// <summary>It said no, and nothing of it stands there; trying again is pointless until somebody changes something.</summary>
    /// <param name="Reason">A code.</param>
    internal sealed record Refused(string Reason) : TicketAnswer;

    /// <summary>Nobody knows whether it worked: ask again.</summary>
    /// <param name="Reason">A code.</param>
    internal sealed record Unclear(string Reason) : TicketAnswer;
}
