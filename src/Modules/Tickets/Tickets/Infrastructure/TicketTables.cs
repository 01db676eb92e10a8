using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tickets.Domain;

namespace Tickets.Infrastructure;

internal static class TicketTables
{
    private const int Name = 200;
    private const string SerialId = "SerialId";

    // eight digits from the first ticket on, so that numbers sort as they were given
    private const string NumberSql = """ "Day" || cast("SerialId" + 10000000 as text) """;

    public static void Map(EntityTypeBuilder<Ticket> row)
    {
        row.ToTable("tickets");
        row.HasKey(t => t.Id);
        row.Property(t => t.Day).HasMaxLength(8);
        row.Property<long>(SerialId);
        row.HasOne(t => t.Serial).WithOne().HasForeignKey<Ticket>(SerialId).OnDelete(DeleteBehavior.Restrict);
        row.Property(t => t.Number).HasComputedColumnSql(NumberSql.Trim(), stored: true);
        row.Property(t => t.Title).HasMaxLength(TicketForm.MaxSubject);
        row.Property(t => t.Queue).HasMaxLength(TicketSettingsReader.MaxLength);
        row.Property(t => t.State).HasMaxLength(TicketSettingsReader.MaxLength);
        row.Property(t => t.Priority).HasMaxLength(TicketSettingsReader.MaxLength);
        row.Property(t => t.OwnerName).HasMaxLength(Name);
        row.Property(t => t.CustomerName).HasMaxLength(Name);
        row.Property(t => t.CustomerEmail).HasMaxLength(Name);
        row.Property(t => t.Company).HasMaxLength(Name);
        row.HasMany(t => t.Articles).WithOne().HasForeignKey(a => a.TicketId);
        row.HasMany(t => t.History).WithOne().HasForeignKey(h => h.TicketId);
        row.HasIndex(t => t.Number).IsUnique();
        row.HasIndex(t => t.HandOffId).IsUnique();
        row.HasIndex(t => new { t.IsClosed, t.ChangedAt });
        row.HasIndex(t => new { t.CustomerId, t.ChangedAt });
    }

    public static void Map(EntityTypeBuilder<TicketSerial> row)
    {
        row.ToTable("ticket_serials");
        row.HasKey(s => s.Id);
        row.Property(s => s.Id).ValueGeneratedOnAdd();
    }

    public static void Map(EntityTypeBuilder<Article> row)
    {
        row.ToTable("articles");
        row.HasKey(a => a.Id);
        row.Property(a => a.Id).ValueGeneratedNever();
        row.Property(a => a.Kind).HasConversion<string>().HasMaxLength(20);
        row.Property(a => a.From).HasMaxLength(Name);
        row.HasIndex(a => new { a.TicketId, a.Position }).IsUnique();
        row.HasIndex(a => new { a.HandOffId, a.UpToSequence }).IsUnique();
    }

    public static void Map(EntityTypeBuilder<HistoryEntry> row)
    {
        row.ToTable("ticket_history");
        row.HasKey(h => new { h.TicketId, h.Position });
        row.Property(h => h.By).HasMaxLength(Name);
        row.Property(h => h.What).HasMaxLength(Name);
        row.Property(h => h.Args).HasConversion(
            args => JsonSerializer.Serialize(args, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyDictionary<string, string>>(
                (left, right) => ReferenceEquals(left, right), args => args.Count, args => args));
    }
}
