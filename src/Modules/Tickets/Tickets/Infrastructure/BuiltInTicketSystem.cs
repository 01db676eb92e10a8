using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Tickets.Features;

namespace Tickets.Infrastructure;

/// <summary>The ticket system that comes with the product: the module's own tables.</summary>
internal sealed class BuiltInTicketSystem(IMediator mediator, TicketsDbContext db) : ITicketSystem
{
    public async Task<TicketAnswer> CreateTicket(TicketDraft draft, CancellationToken cancellationToken)
    {
        var stored = await mediator.Send(new StoreTicket(Caller.System, draft), cancellationToken);
        return stored.IsSuccess ? await Confirm(draft.HandOffId, cancellationToken) : Answer(stored.Error);
    }

    public async Task<TicketAnswer> AppendArticle(LateArticle article, CancellationToken cancellationToken)
    {
        var stored = await mediator.Send(new StoreLateArticle(Caller.System, article), cancellationToken);
        return stored.IsSuccess ? await Confirm(article.Part.HandOffId, cancellationToken) : Answer(stored.Error);
    }

    private async Task<TicketAnswer> Confirm(Guid handOffId, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.Where(t => t.HandOffId == handOffId).Select(t => new { t.Id, t.Number }).SingleAsync(cancellationToken);
        return new TicketAnswer.Confirmed(ticket.Id.ToString(), ticket.Number);
    }

    // a lost race left nothing behind and may be won next time
    private static TicketAnswer Answer(Error error) =>
        error.Code == RequestErrors.Conflict.Code ? new TicketAnswer.Unclear(error.Code) : new TicketAnswer.Refused(error.Code);
}
