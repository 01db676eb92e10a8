using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BuildingBlocks.Infrastructure.Inbox;

/// <summary>How the acting on a message ended.</summary>
public enum InboxState
{
    /// <summary>Its effect was stored together with this row.</summary>
    Done,

    /// <summary>The module refused it for a named reason; nothing was changed.</summary>
    Refused,

    /// <summary>It failed again and again; an administrator can have it tried once more.</summary>
    Dead,
}

/// <summary>Says that a queue has acted on a message; stored in the same commit as the effect, so that it acts once.</summary>
public sealed class InboxRow
{
    public required Guid MessageId { get; init; }

    public required string Queue { get; init; }

    public required string WireName { get; init; }

    /// <summary>JSON of the message; only kept for dead rows.</summary>
    public string? Body { get; init; }

    public InboxState State { get; set; }

    /// <summary>The refusal's code or the exception's message.</summary>
    public string? Error { get; set; }

    public required DateTimeOffset At { get; init; }

    internal static void Map(EntityTypeBuilder<InboxRow> row)
    {
        row.ToTable("inbox");
        row.HasKey(r => new { r.MessageId, r.Queue });
        row.Property(r => r.Queue).HasMaxLength(200);
        row.Property(r => r.WireName).HasMaxLength(200);
        row.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        row.HasIndex(r => r.State);
    }
}
