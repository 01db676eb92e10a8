using BuildingBlocks.Infrastructure.Persistence;
using Chat.Domain;
using Microsoft.EntityFrameworkCore;

namespace Chat.Infrastructure;

/// <summary>The module's own tables.</summary>
internal abstract class ChatDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    public const string Schema = "chat";

    /// <inheritdoc/>
    public override string Module => "chat";

    public DbSet<Conversation> Conversations => Set<Conversation>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<LogHead> LogHeads => Set<LogHead>();

    public DbSet<Line> Lines => Set<Line>();

    public DbSet<ReadCursor> Cursors => Set<ReadCursor>();

    public DbSet<Monitoring> Monitorings => Set<Monitoring>();

    public DbSet<Channel> Channels => Set<Channel>();

    public DbSet<Integration> Integrations => Set<Integration>();

    public DbSet<Visitor> Visitors => Set<Visitor>();

    public DbSet<KnownPerson> People => Set<KnownPerson>();

    public DbSet<GroupMembership> Memberships => Set<GroupMembership>();

    public DbSet<ChatPreferences> Preferences => Set<ChatPreferences>();

    /// <inheritdoc/>
    protected override void Configure(ModelBuilder model)
    {
        model.ApplyConfiguration<Conversation>(new ConversationTables());
        model.ApplyConfiguration<Participant>(new ConversationTables());
        model.ApplyConfiguration<ReadCursor>(new ConversationTables());
        model.ApplyConfiguration(new MonitoringTable());
        model.ApplyConfiguration<LogHead>(new LogTables());
        model.ApplyConfiguration<Line>(new LogTables());
        model.ApplyConfiguration<Channel>(new SettingTables());
        model.ApplyConfiguration<Integration>(new SettingTables());
        model.ApplyConfiguration<Visitor>(new PeopleTables());
        model.ApplyConfiguration<KnownPerson>(new PeopleTables());
        model.ApplyConfiguration<GroupMembership>(new PeopleTables());
        model.ApplyConfiguration<ChatPreferences>(new PeopleTables());
    }
}
