namespace BuildingBlocks.Infrastructure.DeadLetters;

/// <summary>What one module could not act on.</summary>
public interface IDeadLetterBox
{
    /// <summary>The module's name.</summary>
    string Module { get; }

    /// <summary>Dead inbox rows, jobs and outbox rows, oldest first, at most 200.</summary>
    Task<IReadOnlyList<DeadLetter>> List(CancellationToken cancellationToken);

    /// <summary>Has one tried again; false when there is none.</summary>
    Task<bool> Retry(string kind, string id, CancellationToken cancellationToken);
}

/// <summary>One thing that failed for good.</summary>
/// <param name="Module">The module that keeps it.</param>
/// <param name="Kind"><c>inbox</c>, <c>job</c> or <c>outbox</c>.</param>
/// <param name="Id">What <see cref="IDeadLetterBox.Retry"/> takes.</param>
/// <param name="Name">Queue, kind of job or wire name.</param>
/// <param name="Error">Why.</param>
/// <param name="At">When it gave up or was due.</param>
public sealed record DeadLetter(string Module, string Kind, string Id, string Name, string Error, DateTimeOffset At);
