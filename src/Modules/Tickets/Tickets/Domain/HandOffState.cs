namespace Tickets.Domain;

/// <summary>Where a hand-off stands.</summary>
internal enum HandOffState
{
    /// <summary>Is tried, or waits for the next try with the reason of the last one.</summary>
    Pending,

    /// <summary>The ticket system refused it; nothing of it stands there.</summary>
    Failed,

    /// <summary>The ticket system holds it.</summary>
    Confirmed,
}
