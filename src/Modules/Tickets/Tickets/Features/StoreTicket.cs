using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Makes the ticket of a hand-off in the built-in store; one per hand-off.</summary>
[NoInput]
internal sealed record StoreTicket(Caller Caller, TicketDraft Draft) : ICommand<Nothing>;

internal sealed class StoreTicketHandler(TicketsDbContext db, TicketSettings settings, TimeProvider clock) : ICommandHandler<StoreTicket, Nothing>
{
    public async Task<Result<Nothing>> Handle(StoreTicket request, CancellationToken cancellationToken)
    {
        var draft = request.Draft;
        if (await db.Tickets.AnyAsync(t => t.HandOffId == draft.HandOffId, cancellationToken))
        {
            return Nothing.Value;
        }

        var form = draft.Form;
        var facts = new TicketFacts(
            form.Subject, form.Queue, form.State, TicketSettings.IsClosed(form.State), form.Priority, form.OwnerId, form.OwnerName, draft.Customer);
        var now = clock.GetUtcNow();
        var ticket = Ticket.Open(Guid.CreateVersion7(), facts, settings.Day(now), draft.AgentName, now, draft.HandOffId, draft.ChatNumber);
        ticket.AddChat(draft.Chat, new ChatPart(draft.HandOffId, draft.UpToSequence), draft.ChatNumber, draft.AgentName, now);
        if (draft.Note is { } note)
        {
            ticket.AddArticle(note, draft.AgentName, now);
        }

        db.Tickets.Add(ticket);
        return Nothing.Value;
    }
}
