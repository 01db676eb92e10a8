using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tickets.Domain;

namespace Tickets.Infrastructure;

internal static class HandOffTable
{
    private const int Name = 200;
    private const int Code = 100;

    public static void Map(EntityTypeBuilder<HandOff> row)
    {
        row.ToTable("hand_offs");
        row.HasKey(h => h.Id);
        row.Property(h => h.AgentName).HasMaxLength(Name);
        row.Property(h => h.State).HasConversion<string>().HasMaxLength(20);
        row.Property(h => h.Reason).HasMaxLength(Code);
        row.Property(h => h.TicketId).HasMaxLength(Code);
        row.Property(h => h.TicketNumber).HasMaxLength(Code);
        row.ComplexProperty(h => h.Form, form =>
        {
            form.Property(f => f.Queue).HasMaxLength(TicketSettingsReader.MaxLength);
            form.Property(f => f.Subject).HasMaxLength(TicketForm.MaxSubject);
            form.Property(f => f.OwnerName).HasMaxLength(Name);
            form.Property(f => f.Priority).HasMaxLength(TicketSettingsReader.MaxLength);
            form.Property(f => f.State).HasMaxLength(TicketSettingsReader.MaxLength);
            form.Property(f => f.Note).HasMaxLength(TicketForm.MaxNote);
        });
        row.HasIndex(h => h.RequestId).IsUnique();
        row.HasIndex(h => h.ConversationId).IsUnique();
    }
}
