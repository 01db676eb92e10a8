namespace Chat.Domain;

/// <summary>Where a request comes from, as the requester's browser says; for agents only.</summary>
internal sealed record RequestContext
{
    public string? PageUrl { get; init; }

    public string? PageTitle { get; init; }

    public string? Site { get; init; }

    public string? Browser { get; init; }

    public string? Language { get; init; }

    public DateTimeOffset? VisitStartedAt { get; init; }

    /// <summary>The ticket an agent starts the chat about.</summary>
    public string? TicketId { get; init; }

    public string? TicketNumber { get; init; }
}
