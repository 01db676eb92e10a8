using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>One module's database, as the start-up sees it.</summary>
public interface IModuleDatabase
{
    /// <summary>The module's name.</summary>
    string Module { get; }

    /// <summary>Applies what the database lacks.</summary>
    Task Migrate(CancellationToken cancellationToken);

    /// <summary>Throws when the database does not answer.</summary>
    Task Ping(CancellationToken cancellationToken);
}

internal sealed class ModuleDatabase<TDb>(string module, IServiceScopeFactory scopes) : IModuleDatabase where TDb : ModuleDbContext
{
    public string Module => module;

    public async Task Migrate(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (db.Database.IsSqlite())
        {
            await StaleMigrationLock.Clear(db, cancellationToken);
        }

        // migrating builds the model of every migration, also when there is nothing to do
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    public async Task Ping(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TDb>().Database.OpenConnectionAsync(cancellationToken);
    }
}
