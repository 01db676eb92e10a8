using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Tests.Probe;

public abstract class ProbeDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Module => "probe";

    public DbSet<Counter> Counters => Set<Counter>();

    protected override void Configure(ModelBuilder model) => model.Entity<Counter>().ToTable("counters");

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
}

public sealed class ProbeSqliteDbContext(DbContextOptions<ProbeSqliteDbContext> options) : ProbeDbContext(options);

public sealed class ProbePostgresDbContext(DbContextOptions<ProbePostgresDbContext> options) : ProbeDbContext(options);

/// <summary>The probe has no migrations: its tables come from the model.</summary>
internal sealed class CreateTables(IServiceScopeFactory scopes) : IStartupWork
{
    public async Task Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProbeDbContext>();
        var tables = await db.Database.SqlQueryRaw<int>(db.Database.IsNpgsql()
            ? "select count(*)::int as \"Value\" from information_schema.tables where table_name = 'counters'"
            : "select count(*) as \"Value\" from sqlite_master where name = 'counters'").SingleAsync(cancellationToken);
        if (tables == 0)
        {
            await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(cancellationToken);
        }
    }
}
