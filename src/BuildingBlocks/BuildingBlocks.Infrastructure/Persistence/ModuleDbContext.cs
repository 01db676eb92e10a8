using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Settings;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>
/// What every module stores beside its own tables: outbox, inbox, jobs, audit and settings, so that one SaveChanges keeps a change,
/// the events it causes, the work it leaves and who did it together. A module has one abstract context and a sealed one per database engine.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The module's name in lower case: schema on PostgreSQL, file name on SQLite.</summary>
    public abstract string Module { get; }

    /// <summary>Integration events that wait for the relay.</summary>
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    /// <summary>What consumers have acted on.</summary>
    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    /// <summary>Work that is due at some time.</summary>
    public DbSet<JobRow> Jobs => Set<JobRow>();

    /// <summary>Who changed what.</summary>
    public DbSet<AuditRow> Audit => Set<AuditRow>();

    /// <summary>What administrators decided.</summary>
    public DbSet<SettingRow> Settings => Set<SettingRow>();

    /// <summary>The module's own tables.</summary>
    protected abstract void Configure(ModelBuilder model);

    /// <inheritdoc/>
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsNpgsql())
        {
            modelBuilder.HasDefaultSchema(Module);
        }

        modelBuilder.Entity<OutboxRow>(OutboxRow.Map);
        modelBuilder.Entity<InboxRow>(InboxRow.Map);
        modelBuilder.Entity<JobRow>(JobRow.Map);
        modelBuilder.Entity<AuditRow>(AuditRow.Map);
        Configure(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(AggregateRoot).IsAssignableFrom(e.ClrType)).ToList())
        {
            var aggregate = modelBuilder.Entity(entity.ClrType);
            aggregate.Ignore(nameof(AggregateRoot.DomainEvents));
            aggregate.Property(nameof(AggregateRoot.Id)).ValueGeneratedNever();
            aggregate.Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
        }

        modelBuilder.Entity<SettingRow>(SettingRow.Map); // last: alone among the aggregates it is known by a key of its own
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (Database.IsSqlite())
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        }
        else
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        }
    }
}
