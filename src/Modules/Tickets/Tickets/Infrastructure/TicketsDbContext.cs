using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;

namespace Tickets.Infrastructure;

/// <summary>Hand-offs and the built-in ticket store.</summary>
internal abstract class TicketsDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Module => "tickets";

    public DbSet<HandOff> HandOffs => Set<HandOff>();

    public DbSet<Ticket> Tickets => Set<Ticket>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<HandOff>(HandOffTable.Map);
        model.Entity<Ticket>(TicketTables.Map);
        model.Entity<TicketSerial>(TicketTables.Map);
        model.Entity<Article>(TicketTables.Map);
        model.Entity<HistoryEntry>(TicketTables.Map);
    }
}

internal sealed class TicketsSqliteDbContext(DbContextOptions<TicketsSqliteDbContext> options) : TicketsDbContext(options);

internal sealed class TicketsPostgresDbContext(DbContextOptions<TicketsPostgresDbContext> options) : TicketsDbContext(options);
