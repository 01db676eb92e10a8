using System.Collections.Concurrent;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace TestKit;

/// <summary>A module's empty tables; made by its migrations once per engine and test process, then copied.</summary>
internal static class MigratedDatabase
{
    private static readonly ConcurrentDictionary<(string Module, DatabaseKind Kind), Lazy<Task<TestDatabase>>> Made = new();

    public static Task<TestDatabase> Of(IModule module, DatabaseKind kind, Func<TestDatabase, WebApplication> build) =>
        Made.GetOrAdd((module.Name, kind), _ => new(() => Make(kind, build))).Value;

    private static async Task<TestDatabase> Make(DatabaseKind kind, Func<TestDatabase, WebApplication> build)
    {
        var database = await TestDatabase.Create(kind);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        await using (var app = build(database))
        {
            foreach (var one in app.Services.GetServices<IModuleDatabase>())
            {
                await one.Migrate(CancellationToken.None);
            }
        }

        SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        return database;
    }
}
