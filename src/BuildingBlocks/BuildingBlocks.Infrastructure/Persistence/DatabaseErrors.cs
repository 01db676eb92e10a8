using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>Tells a lost race from a broken database.</summary>
public static class DatabaseErrors
{
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;

    /// <summary>True when somebody else stored first: a version moved on, or a unique value is taken.</summary>
    public static bool IsLostRace(this Exception exception) =>
        exception is DbUpdateConcurrencyException || exception.InnerException switch
        {
            // Npgsql's strategy wraps what it calls transient, a deadlock among it
            DbUpdateException inner => inner.IsLostRace(),
            PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation
                or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
            _ => false,
        };
}
