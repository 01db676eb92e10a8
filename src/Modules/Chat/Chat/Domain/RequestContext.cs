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

    /// <summary>As a public user gave it.</summary>
    public string? Email { get; init; }

    public Consent? Consent { get; init; }

    /// <summary>What else the channel asked and was told, in its order.</summary>
    public IReadOnlyList<FieldAnswer> Answers { get; init; } = [];
}

/// <summary>Somebody agreed to a text.</summary>
/// <param name="Text">As it was shown.</param>
/// <param name="At">When.</param>
internal sealed record Consent(string Text, DateTimeOffset At);

/// <summary>An answer to one more question of a channel.</summary>
/// <param name="Label">The question, as it was then.</param>
/// <param name="Text">Never blank.</param>
internal sealed record FieldAnswer(string Label, string Text);
