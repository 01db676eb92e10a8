using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>
/// A process that is killed while it migrates SQLite leaves EF's lock row behind, and every later start would wait for ever.
/// This process holds the data folder alone (<see cref="DataFolderLock"/>), so a lock that is there is stale.
/// </summary>
internal static class StaleMigrationLock
{
    public static async Task Clear(DbContext db, CancellationToken cancellationToken)
    {
        var locked = await db.Database
            .SqlQueryRaw<int>("select count(*) as \"Value\" from sqlite_master where name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (locked > 0)
        {
            await db.Database.ExecuteSqlRawAsync("delete from \"__EFMigrationsLock\"", cancellationToken);
        }
    }
}
