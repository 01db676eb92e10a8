using Chat.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chat.Infrastructure;

internal sealed class SettingTables : IEntityTypeConfiguration<Channel>, IEntityTypeConfiguration<Integration>
{
    public void Configure(EntityTypeBuilder<Channel> builder)
    {
        builder.ToTable("channels");
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Name).IsUnique();
        builder.HasIndex(c => c.GroupId);
        builder.Property(c => c.Name).HasMaxLength(100);
        builder.Property(c => c.Rules).AsJson();
    }

    public void Configure(EntityTypeBuilder<Integration> builder)
    {
        builder.ToTable("integrations");
        builder.HasKey(i => i.Id);
        builder.HasIndex(i => i.Key).IsUnique();
        builder.Property(i => i.Key).HasMaxLength(100);
        builder.Property(i => i.Color).HasMaxLength(7);
        builder.Property(i => i.Side).HasConversion<string>().HasMaxLength(20);
        builder.Property(i => i.AllowedOrigins).AsJson();
        builder.Property(i => i.Texts).AsJson();
    }
}
