using Presence.Domain;

namespace Presence.Infrastructure;

/// <summary>
/// What a node tells the others: how some of its connections are now, which are gone, what agents intend. One that tells
/// nothing of that is a sign of life.
/// </summary>
/// <param name="NodeId">One run of one process.</param>
/// <param name="Sequence">Grows by one with each report that tells a change, so that a receiver notices a lost one.</param>
internal sealed record NodeReport(Guid NodeId, long Sequence)
{
    /// <summary>As <see cref="Asks"/>: every node is to answer.</summary>
    public static readonly Guid Everyone = Guid.Empty;

    /// <summary>These are all connections of the node; what is not among them is gone.</summary>
    public bool IsWhole { get; init; }

    public IReadOnlyList<Connection> Connections { get; init; } = [];

    public IReadOnlyList<string> Gone { get; init; } = [];

    public IReadOnlyList<Intention> Intentions { get; init; } = [];

    /// <summary>The node that is asked for a whole report.</summary>
    public Guid? Asks { get; init; }

    public bool TellsChange() => Connections.Count + Gone.Count + Intentions.Count > 0;
}
