using System.Reflection;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using TestKit;
using Xunit;

namespace SystemTests;

public sealed class The_migrations_of_every_module
{
    private static readonly string[] Modules = ["Accounts", "Chat", "Presence", "Tickets", "Notifications"];

    public static TheoryData<string, DatabaseKind> Everywhere
    {
        get
        {
            var data = new TheoryData<string, DatabaseKind>();
            foreach (var module in Modules)
            {
                data.Add(module, DatabaseKind.Sqlite);
                data.Add(module, DatabaseKind.Postgres);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task bring_the_database_to_the_model(string module, DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await using var db = Open(module, database);

        db.Database.HasPendingModelChanges().ShouldBeFalse($"{module} changed its model: dotnet run --project build/migrations -p:Module={module} -- {module} <Name>");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task keep_the_data_of_the_first_version(string module, DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var row = new OutboxRow { WireName = "kept", Body = "{}", OccurredAt = DateTimeOffset.UtcNow };
        await using (var first = Open(module, database))
        {
            await first.GetService<IMigrator>().MigrateAsync(first.Database.GetMigrations().First());
            first.Outbox.Add(row);
            await first.SaveChangesAsync();
        }

        await using var last = Open(module, database);
        await last.Database.MigrateAsync();

        (await last.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        (await last.Outbox.AsNoTracking().SingleAsync()).Id.ShouldBe(row.Id);
    }

    private static ModuleDbContext Open(string module, TestDatabase database)
    {
        var name = $"{module}{database.Kind}DbContext";
        var type = Assembly.Load(module).GetTypes().Single(t => t.Name == name);
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        if (database.Kind == DatabaseKind.Sqlite)
        {
            builder.UseSqlite($"Data Source={Path.Combine(database.Folder, "module.db")}", sqlite => sqlite.MigrationsHistoryTable("__ef_migrations"));
        }
        else
        {
            builder.UseNpgsql(database.Settings["ConnectionStrings:Postgres"], postgres => postgres.MigrationsHistoryTable("__ef_migrations", module.ToLowerInvariant()));
        }

        return (ModuleDbContext)Activator.CreateInstance(type, builder.Options)!;
    }
}
