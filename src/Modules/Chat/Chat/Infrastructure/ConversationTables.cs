using Chat.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chat.Infrastructure;

internal sealed class ConversationTables :
    IEntityTypeConfiguration<Conversation>, IEntityTypeConfiguration<Participant>, IEntityTypeConfiguration<ReadCursor>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.ToTable("conversations");
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.RequesterId, c.RequestId }).IsUnique();
        builder.HasIndex(c => new { c.RequesterId, c.ChannelId }, "ux_conversations_one_running").IsUnique().HasFilter("\"State\" <> 'Closed' and \"TargetId\" is null");
        builder.HasIndex(c => new { c.RequesterId, c.TargetId }, "ux_conversations_one_personal").IsUnique().HasFilter("\"State\" <> 'Closed' and \"TargetId\" is not null and \"BesideId\" is null");
        builder.HasIndex(c => c.TargetId);
        builder.Property(c => c.TargetKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(c => c.TargetName).HasMaxLength(100);
        builder.Ignore(c => c.IsPersonal);
        builder.Ignore(c => c.IsInternal);
        builder.Ignore(c => c.RequesterNameForCustomers);
        builder.HasIndex(c => new { c.State, c.ChannelId });
        builder.Property(c => c.RequesterKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(c => c.RequesterName).HasMaxLength(100);
        builder.Property(c => c.AcceptedByName).HasMaxLength(100);
        builder.Property(c => c.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(c => c.ClosedBy).HasConversion<string>().HasMaxLength(20);
        builder.Property(c => c.Context).AsJson();
        builder.Property(c => c.HandOff).AsJson();
        builder.HasOne<Channel>().WithMany().HasForeignKey(c => c.ChannelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Participants).WithOne().HasForeignKey(p => p.ConversationId);
    }

    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable("participants");
        builder.HasKey(p => new { p.ConversationId, p.PersonId });
        builder.HasIndex(p => p.PersonId);
        builder.Property(p => p.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.ShownAs).HasMaxLength(100);
        builder.Ignore(p => p.Party);
        builder.Ignore(p => p.NameForCustomers);
        builder.Ignore(p => p.Role);
        builder.Ignore(p => p.Writes);
    }

    public void Configure(EntityTypeBuilder<ReadCursor> builder)
    {
        builder.ToTable("cursors");
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => new { c.ConversationId, c.PersonId }).IsUnique();
        builder.HasOne<Conversation>().WithMany().HasForeignKey(c => c.ConversationId);
    }
}
