using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Presence.Domain;

namespace Presence.Infrastructure;

/// <summary>What Presence stores: intentions only. Who is there is held in memory.</summary>
internal abstract class PresenceDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Module => "presence";

    public DbSet<AgentAvailability> Availabilities => Set<AgentAvailability>();

    protected override void Configure(ModelBuilder model) => model.Entity<AgentAvailability>(availability =>
    {
        availability.ToTable("availabilities");
        availability.Property(a => a.Availability).HasConversion<string>().HasMaxLength(20);
    });
}
