namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>What a module does once at start, after all databases are migrated and before anything else runs.</summary>
public interface IStartupWork
{
    /// <summary>Runs once; an exception ends the process.</summary>
    Task Run(CancellationToken cancellationToken);
}
