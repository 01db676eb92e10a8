namespace Tickets.Domain;

/// <summary>What an agent decided about the ticket of a chat.</summary>
internal sealed record TicketForm(
    string Queue,
    string Subject,
    Guid OwnerId,
    string OwnerName,
    string Priority,
    string State,
    string? Note,
    bool Visible)
{
    /// <summary>The longest subject every ticket system keeps whole.</summary>
    public const int MaxSubject = 190;

    /// <summary>The longest note.</summary>
    public const int MaxNote = 8000;
}
