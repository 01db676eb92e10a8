using BuildingBlocks.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BuildingBlocks.Infrastructure.Audit;

/// <summary>Says who changed what and when; stored in the same commit as the change, and never changed itself.</summary>
public sealed class AuditRow
{
    internal const int NameLength = 200;

    internal AuditRow()
    {
    }

    public Guid Id { get; internal init; } = Guid.CreateVersion7();

    public DateTimeOffset At { get; internal init; }

    public CallerKind ActorKind { get; internal init; }

    /// <summary>Empty for the system.</summary>
    public Guid ActorId { get; internal init; }

    /// <summary>What was done, such as <c>accounts.group-renamed</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The id of what was changed.</summary>
    public required string Subject { get; init; }

    /// <summary>What people called it then.</summary>
    public required string SubjectName { get; init; }

    /// <summary>JSON of what it was; null when it was not there.</summary>
    public string? Before { get; internal init; }

    /// <summary>JSON of what it became; null when it is gone.</summary>
    public string? After { get; internal init; }

    internal static void Map(EntityTypeBuilder<AuditRow> row)
    {
        row.ToTable("audit");
        row.HasKey(r => r.Id);
        row.Property(r => r.ActorKind).HasConversion<string>().HasMaxLength(20);
        row.Property(r => r.Action).HasMaxLength(100);
        row.Property(r => r.Subject).HasMaxLength(100);
        row.Property(r => r.SubjectName).HasMaxLength(NameLength);
        row.HasIndex(r => r.At);
    }
}
