using Chat.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chat.Infrastructure;

internal sealed class PeopleTables :
    IEntityTypeConfiguration<Visitor>, IEntityTypeConfiguration<KnownPerson>, IEntityTypeConfiguration<GroupMembership>,
    IEntityTypeConfiguration<ChatPreferences>
{
    public void Configure(EntityTypeBuilder<Visitor> builder)
    {
        builder.ToTable("visitors");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.SecretHash).HasMaxLength(32);
        builder.Property(v => v.Name).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<KnownPerson> builder)
    {
        builder.ToTable("people");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.Email).HasMaxLength(320);
        builder.Property(p => p.Company).HasMaxLength(100);
        builder.HasMany(p => p.Memberships).WithOne().HasForeignKey(m => m.PersonId);
    }

    public void Configure(EntityTypeBuilder<GroupMembership> builder)
    {
        builder.ToTable("memberships");
        builder.HasKey(m => new { m.PersonId, m.GroupId });
        builder.HasIndex(m => m.GroupId);
    }

    public void Configure(EntityTypeBuilder<ChatPreferences> builder)
    {
        builder.ToTable("preferences");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.MyChannels).AsJson();
    }
}
