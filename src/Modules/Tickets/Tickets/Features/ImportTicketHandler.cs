using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Tickets.Contracts.Commands;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

internal sealed class ImportTicketValidator : AbstractValidator<ImportTicket>
{
    private const int MaxName = 200;

    public ImportTicketValidator()
    {
        RuleFor(c => c.TicketId).NotEmpty();
        RuleFor(c => c.Title).Title();
        RuleFor(c => c.OwnerId).NotEmpty();
        RuleFor(c => c.OwnerName).Line(MaxName);
        RuleFor(c => c.CustomerName).Line(MaxName);
        RuleFor(c => c.CustomerEmail).MaximumLength(MaxName).Storable();
        RuleFor(c => c.Company).MaximumLength(MaxName).Storable();
        RuleFor(c => c.Articles).NotEmpty();
        RuleForEach(c => c.Articles).ChildRules(article =>
        {
            article.RuleFor(a => a.From).Line(MaxName);
            article.RuleFor(a => a.Subject).Title();
            article.RuleFor(a => a.Body).NotEmpty().Storable();
        });
    }
}

internal sealed class ImportTicketHandler(TicketsDbContext db, TicketSettings settings) : ICommandHandler<ImportTicket, Nothing>
{
    public async Task<Result<Nothing>> Handle(ImportTicket request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        if (settings.Refuse(request.Queue, request.Priority, request.State) is { } refusal)
        {
            return refusal;
        }

        if (await db.Tickets.AnyAsync(t => t.Id == request.TicketId, cancellationToken))
        {
            return Nothing.Value;
        }

        var customer = new TicketCustomer(request.CustomerId, request.CustomerName, request.CustomerEmail, request.Company);
        var facts = new TicketFacts(
            request.Title, request.Queue, request.State, TicketSettings.IsClosed(request.State), request.Priority, request.OwnerId, request.OwnerName, customer);
        var ticket = Ticket.Open(request.TicketId, facts, settings.Day(request.CreatedAt), request.OwnerName, request.CreatedAt);
        foreach (var (visible, from, subject, body, at) in request.Articles)
        {
            ticket.AddArticle(new ArticleText(visible ? ArticleKind.Phone : ArticleKind.Note, visible, from, subject, body), from, at);
        }

        db.Tickets.Add(ticket);
        return Nothing.Value;
    }
}
