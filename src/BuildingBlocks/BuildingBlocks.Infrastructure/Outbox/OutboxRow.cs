using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BuildingBlocks.Infrastructure.Outbox;

/// <summary>An integration event that was decided on in the same commit as the change it tells of.</summary>
public sealed class OutboxRow
{
    /// <summary>Also the message id on the bus, so that a second publish is recognised as the same message.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>See <see cref="Contracts.WireNameAttribute"/>.</summary>
    public required string WireName { get; init; }

    /// <summary>JSON.</summary>
    public required string Body { get; init; }

    /// <summary>When the change was stored.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>When it was last handed to the transport.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When the transport (RabbitMQ: confirm) or all consumers (in memory) took it over.</summary>
    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Why it can't be published; such a row waits for an administrator.</summary>
    public string? DeadReason { get; set; }

    internal static void Map(EntityTypeBuilder<OutboxRow> row)
    {
        row.ToTable("outbox");
        row.HasKey(r => r.Id);
        row.Property(r => r.WireName).HasMaxLength(200);
        row.HasIndex(r => r.Id, "ix_outbox_open").HasFilter("\"DoneAt\" is null");
    }
}
