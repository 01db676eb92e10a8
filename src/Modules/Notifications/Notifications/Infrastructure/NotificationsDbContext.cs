using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Notifications.Domain;

namespace Notifications.Infrastructure;

/// <summary>What Notifications stores: its own copies of what others publish.</summary>
internal abstract class NotificationsDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Module => "notifications";

    public DbSet<Agent> Agents => Set<Agent>();

    public DbSet<Request> Requests => Set<Request>();

    /// <summary>The agent, as far as it is known; two who add the same one conflict, and the second tries again.</summary>
    public async Task<Agent> FindOrAddAgent(Guid agentId, CancellationToken cancellationToken) =>
        await Agents.FindAsync([agentId], cancellationToken) ?? Agents.Add(new Agent(agentId)).Entity;

    /// <summary>The request, as far as it is known; two who add the same one conflict, and the second tries again.</summary>
    public async Task<Request> FindOrAddRequest(Guid chatId, CancellationToken cancellationToken) =>
        await Requests.FindAsync([chatId], cancellationToken) ?? Requests.Add(Request.Of(chatId)).Entity;

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Agent>(agent =>
        {
            agent.ToTable("agents");
            agent.OwnsMany(a => a.OwnedGroups, group =>
            {
                group.ToTable("owned_groups");
                group.WithOwner().HasForeignKey("AgentId");
                group.HasKey("AgentId", nameof(OwnedGroup.GroupId));
                group.Property(g => g.GroupId).ValueGeneratedNever();
                group.HasIndex(g => g.GroupId);
            });
        });
        model.Entity<Agent>().OwnsMany(a => a.LookedAfter, channel =>
        {
            channel.ToTable("looked_after_channels");
            channel.WithOwner().HasForeignKey("AgentId");
            channel.HasKey("AgentId", nameof(LookedAfterChannel.ChannelId));
            channel.Property(c => c.ChannelId).ValueGeneratedNever();
        });
        model.Entity<Request>(request =>
        {
            request.ToTable("requests");
            request.Property(r => r.RequesterName).HasMaxLength(100);
            request.Property(r => r.ChannelName).HasMaxLength(100);
            request.HasIndex(r => new { r.IsOver, r.GroupId });
            request.HasIndex(r => new { r.IsOver, r.TargetId });
        });
    }
}
