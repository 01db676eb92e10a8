using Microsoft.Extensions.Configuration;

namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>The database engines that are spoken.</summary>
public enum DatabaseKind
{
    /// <summary>One file per module in the data folder, one process.</summary>
    Sqlite,

    /// <summary>One schema per module, any number of nodes.</summary>
    Postgres,
}

/// <summary>Where the modules store; from <c>ChatMonolith:Database</c>, <c>ChatMonolith:DataFolder</c>, <c>ConnectionStrings:Postgres</c>.</summary>
public sealed record DatabaseOptions(DatabaseKind Kind, string DataFolder, string? PostgresConnection)
{
    /// <summary>How long a database that is away is waited for at start.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Reads and checks the settings; throws <see cref="InvalidOperationException"/> with one sentence.</summary>
    public static DatabaseOptions From(IConfiguration configuration)
    {
        var folder = configuration["ChatMonolith:DataFolder"] ?? Path.Combine(AppContext.BaseDirectory, "data");
        var seconds = configuration.GetValue("ChatMonolith:DatabaseStartTimeoutSeconds", 60);
        var timeout = TimeSpan.FromSeconds(seconds);
        switch (configuration["ChatMonolith:Database"]?.ToLowerInvariant())
        {
            case null or "" or "sqlite":
                return new(DatabaseKind.Sqlite, folder, null) { StartTimeout = timeout };
            case "postgres":
                var connection = configuration.GetConnectionString("Postgres");
                return string.IsNullOrWhiteSpace(connection)
                    ? throw new InvalidOperationException("ChatMonolith:Database is postgres, but ConnectionStrings:Postgres is empty.")
                    : new(DatabaseKind.Postgres, folder, connection) { StartTimeout = timeout };
            case var other:
                throw new InvalidOperationException($"ChatMonolith:Database must be sqlite or postgres, not '{other}'.");
        }
    }
}
