// Writes a migration for each engine of one module whose model changed:
//   dotnet run --project build/migrations -p:Module=Chat -- Chat AddSomething
using System.Reflection;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
#pragma warning disable EF1001 // the providers' design-time services are public types in internal namespaces

if (args is not [var module, var name])
{
    Console.Error.WriteLine("usage: dotnet run --project build/migrations -p:Module=<Module> -- <Module> <MigrationName>");
    return 2;
}

var project = Path.GetFullPath(Path.Combine("src", "Modules", module, module));
foreach (var type in Assembly.Load(module).GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(ModuleDbContext))))
{
    // asking and scaffolding on one context makes the scaffolder see an empty snapshot (EF 10.0.14)
    using (var probe = DesignTime.Create(type))
    {
        if (!probe.Database.HasPendingModelChanges())
        {
            Console.WriteLine($"{type.Name}: no change");
            continue;
        }
    }

    using var db = DesignTime.Create(type);
    var engine = db.Database.IsNpgsql() ? "Postgres" : "Sqlite";
    IDesignTimeServices provider = db.Database.IsNpgsql()
        ? new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices()
        : new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices();
    var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
    provider.ConfigureDesignTimeServices(services);
    using var root = services.BuildServiceProvider();
    using var scope = root.CreateScope();
    var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(name, module, $"Infrastructure.Migrations.{engine}", "C#");
    var files = scaffolder.Save(project, migration, Path.Combine(project, "Infrastructure", "Migrations", engine), dryRun: false);
    Visibility.Narrow(files.MigrationFile!);
    Visibility.Narrow(files.SnapshotFile!);
    Console.WriteLine($"{type.Name}: {files.MigrationFile}");
}

return 0;
