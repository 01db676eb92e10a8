using Accounts.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Accounts.Infrastructure;

/// <summary>People and their memberships; roles are few and always read with the person, so they are one column.</summary>
internal static class PersonMap
{
    public static void Map(EntityTypeBuilder<Person> person)
    {
        person.ToTable("people");
        person.Property(p => p.Kind).HasConversion<string>().HasMaxLength(20);
        person.Property(p => p.Name).HasMaxLength(100);
        person.Property(p => p.Login).HasMaxLength(100);
        person.Property(p => p.NormalizedLogin).HasMaxLength(100);
        person.Property(p => p.Email).HasMaxLength(254);
        person.Property(p => p.Company).HasMaxLength(100);
        person.Property(p => p.SearchText).HasMaxLength(500);
        person.Ignore(p => p.Details);
        person.Property(p => p.PasswordHash).HasMaxLength(200);
        person.Property(p => p.Language).HasMaxLength(20);
        person.Property(p => p.Theme).HasConversion<string>().HasMaxLength(20);
        person.Property(p => p.Roles).HasMaxLength(200).HasConversion(
            roles => string.Join(',', roles),
            text => Parse(text),
            new ValueComparer<IReadOnlyList<Role>>((a, b) => a!.SequenceEqual(b!), roles => string.Join(',', roles).GetHashCode(StringComparison.Ordinal), roles => roles));
        person.HasIndex(p => new { p.Kind, p.NormalizedLogin }).IsUnique();
        person.HasIndex(p => new { p.Kind, p.Email }).IsUnique();
        person.OwnsMany(p => p.Memberships, membership =>
        {
            membership.ToTable("memberships");
            membership.WithOwner().HasForeignKey("PersonId");
            membership.HasKey("PersonId", nameof(Membership.GroupId));
            membership.Property(m => m.GroupId).ValueGeneratedNever();
            membership.Property(m => m.Level).HasConversion<string>().HasMaxLength(20);
            membership.HasOne<Group>().WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static IReadOnlyList<Role> Parse(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)];
}
