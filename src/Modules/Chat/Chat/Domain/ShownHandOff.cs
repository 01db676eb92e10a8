namespace Chat.Domain;

/// <summary>How far a conversation is on its way into a ticket, as Tickets told last.</summary>
internal sealed record ShownHandOff
{
    public required Guid HandOffId { get; init; }

    public required HandOffProgress Progress { get; init; }

    public string? Reason { get; init; }

    public string? TicketId { get; init; }

    public string? TicketNumber { get; init; }

    /// <summary>Tickets' version of it; an older one is ignored.</summary>
    public required int SourceVersion { get; init; }
}

/// <summary>Where a hand-off stands.</summary>
internal enum HandOffProgress
{
    Pending,
    Failed,
    Confirmed,
}
