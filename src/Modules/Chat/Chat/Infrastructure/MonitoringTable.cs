using Chat.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chat.Infrastructure;

internal sealed class MonitoringTable : IEntityTypeConfiguration<Monitoring>
{
    public void Configure(EntityTypeBuilder<Monitoring> builder)
    {
        builder.ToTable("monitorings");
        builder.HasKey(m => m.Id);
        builder.HasIndex(m => new { m.ConversationId, m.PersonId }).IsUnique();
        builder.Property(m => m.Level).HasConversion<string>().HasMaxLength(20);
        builder.HasOne<Conversation>().WithMany().HasForeignKey(m => m.ConversationId);
    }
}
