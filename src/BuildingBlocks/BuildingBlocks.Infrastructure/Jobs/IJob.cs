namespace BuildingBlocks.Infrastructure.Jobs;

/// <summary>The data of a job; a record with a <see cref="Contracts.WireNameAttribute"/>.</summary>
public interface IJob;

/// <summary>How a run of a job ended.</summary>
public sealed record JobOutcome
{
    private JobOutcome(TimeSpan? retryAfter, string? error, bool dead) => (RetryAfter, Error, Dead) = (retryAfter, error, dead);

    internal TimeSpan? RetryAfter { get; }

    internal string? Error { get; }

    internal bool Dead { get; }

    /// <summary>The job is over.</summary>
    public static JobOutcome Done { get; } = new(null, null, false);

    /// <summary>Once more after a delay.</summary>
    public static JobOutcome Again(TimeSpan delay, string error) => new(delay, error, false);

    /// <summary>Trying again is pointless; an administrator has to look.</summary>
    public static JobOutcome GiveUp(string error) => new(null, error, true);
}

/// <summary>
/// Runs one kind of job outside any transaction and records the result through a command. It may run again after a crash
/// between call and record, so both must stand that. An exception means "again, later".
/// </summary>
public interface IJobHandler<in TJob> where TJob : IJob
{
    /// <param name="job">The data that was stored.</param>
    /// <param name="attempt">1 for the first run.</param>
    /// <param name="cancellationToken">Set when the process stops; the job is then run again after its lease.</param>
    Task<JobOutcome> Run(TJob job, int attempt, CancellationToken cancellationToken);
}
