namespace Tickets.Contracts;

/// <summary>Where a hand-off to the ticket system stands.</summary>
public enum HandOffState
{
    /// <summary>Waits for the ticket system, with a reason after the first failed try.</summary>
    Pending,

    /// <summary>The ticket system refused it; somebody has to change something and try again.</summary>
    Failed,

    /// <summary>The ticket holds the chat.</summary>
    Confirmed,
}
