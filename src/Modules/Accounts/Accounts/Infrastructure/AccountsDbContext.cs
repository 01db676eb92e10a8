using Accounts.Domain;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Infrastructure;

/// <summary>What Accounts stores.</summary>
internal abstract class AccountsDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Module => "accounts";

    public DbSet<Person> People => Set<Person>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInAttempts> SignInAttempts => Set<SignInAttempts>();

    public DbSet<Installation> Installations => Set<Installation>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Person>(PersonMap.Map);
        model.Entity<Group>(group =>
        {
            group.ToTable("groups");
            group.Property(g => g.Name).HasMaxLength(100);
            group.Property(g => g.NormalizedName).HasMaxLength(100);
            group.HasIndex(g => g.NormalizedName).IsUnique();
        });
        model.Entity<Session>(session =>
        {
            session.ToTable("sessions");
            session.Property(s => s.Kind).HasConversion<string>().HasMaxLength(20);
            session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
            session.HasIndex(s => s.PersonId);
        });
        model.Entity<SignInAttempts>(attempts =>
        {
            attempts.ToTable("sign_in_attempts");
            attempts.Property(a => a.Kind).HasConversion<string>().HasMaxLength(20);
            attempts.Property(a => a.NormalizedLogin).HasMaxLength(100);
            attempts.HasIndex(a => new { a.Kind, a.NormalizedLogin }).IsUnique();
            attempts.HasIndex(a => a.LastTriedAt);
        });
        model.Entity<Installation>(installation =>
        {
            installation.ToTable("installation");
            installation.Property(i => i.Organisation).HasMaxLength(100);
            installation.Property(i => i.SetUpCodeHash).HasMaxLength(64);
        });
        model.Entity<DataProtectionKey>(key =>
        {
            key.ToTable("data_protection_keys");
            key.HasKey(k => k.Id);
            key.Property(k => k.Name).HasMaxLength(200);
        });
    }
}
