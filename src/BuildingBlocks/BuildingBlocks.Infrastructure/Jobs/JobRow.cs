using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BuildingBlocks.Infrastructure.Jobs;

/// <summary>Work that is due at some time and survives the process; finished work leaves no row.</summary>
public sealed class JobRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which handler; see <see cref="Contracts.WireNameAttribute"/> on the job's record.</summary>
    public required string Kind { get; init; }

    /// <summary>One open job per kind and key.</summary>
    public required string Key { get; init; }

    /// <summary>JSON of the job's record.</summary>
    public required string Body { get; init; }

    /// <summary>Not before this time.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>How often it was started.</summary>
    public int Attempts { get; set; }

    /// <summary>Until then it belongs to the node that claimed it; after that it is free again.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>Why the last try failed.</summary>
    public string? LastError { get; set; }

    /// <summary>True when the tries are used up and an administrator has to look.</summary>
    public bool Dead { get; set; }

    internal static void Map(EntityTypeBuilder<JobRow> row)
    {
        row.ToTable("jobs");
        row.HasKey(r => r.Id);
        row.Property(r => r.Kind).HasMaxLength(200);
        row.Property(r => r.Key).HasMaxLength(200);
        row.HasIndex(r => new { r.Kind, r.Key }).IsUnique();
        row.HasIndex(r => new { r.Dead, r.DueAt });
    }
}
