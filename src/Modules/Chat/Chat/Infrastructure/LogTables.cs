using Chat.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chat.Infrastructure;

internal sealed class LogTables : IEntityTypeConfiguration<LogHead>, IEntityTypeConfiguration<Line>
{
    public const string Heads = "log_heads";

    public void Configure(EntityTypeBuilder<LogHead> builder)
    {
        builder.ToTable(Heads);
        builder.HasKey(h => h.Id);
        builder.HasOne<Conversation>().WithOne().HasForeignKey<LogHead>(h => h.Id);
        // lines are never loaded through their head: the collection holds what is added, and saving the head stores it
        builder.HasMany(h => h.Added).WithOne().HasForeignKey(l => l.ConversationId);
    }

    public void Configure(EntityTypeBuilder<Line> builder)
    {
        // sorts behind its head: EF writes in the order of tables, and whoever writes a line must hold its head by then, or two
        // writers each wait for what the other has
        builder.ToTable("log_lines");
        builder.HasKey(l => new { l.ConversationId, l.AgentsSequence });
        builder.Property(l => l.AgentsSequence).ValueGeneratedNever();
        // the nets below the journal: no number and no client id twice, whatever happens above
        builder.HasIndex(l => new { l.ConversationId, l.CustomersSequence }).IsUnique();
        builder.HasIndex(l => new { l.ClientMessageId, l.ConversationId, l.AuthorId }).IsUnique();
        builder.Property(l => l.AuthorKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(l => l.AuthorName).HasMaxLength(100);
        builder.Property(l => l.ShownAs).HasMaxLength(100);
        builder.Property(l => l.Text).HasMaxLength(MessageText.Limit);
        builder.Property(l => l.Code).HasMaxLength(100);
        builder.Property(l => l.Args).AsJson();
        builder.Ignore(l => l.IsText);
        builder.Ignore(l => l.NameForCustomers);
        builder.Ignore(l => l.ArgsForCustomers);
    }
}
