using Accounts.Contracts.Queries;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Queries;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>Has a chat saved to a new ticket. The same click again, and any second one for the same chat, answers the first.</summary>
/// <param name="Caller">An agent in the chat.</param>
/// <param name="RequestId">The client's own id of the click.</param>
/// <param name="ConversationId">The chat; it must be open.</param>
/// <param name="Form">The agent's decisions.</param>
internal sealed record CreateTicketFromChat(Caller Caller, Guid RequestId, Guid ConversationId, TicketFormInput Form) : ICommand<HandOffView>;

internal sealed class CreateTicketFromChatValidator : AbstractValidator<CreateTicketFromChat>
{
    public CreateTicketFromChatValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.Form.Subject).Title().OverridePropertyName("subject");
        RuleFor(c => c.Form.Note).MaximumLength(TicketForm.MaxNote).Storable().OverridePropertyName("note");
        RuleFor(c => c.Form.Queue).NotEmpty().OverridePropertyName("queue");
        RuleFor(c => c.Form.Priority).NotEmpty().OverridePropertyName("priority");
        RuleFor(c => c.Form.State).NotEmpty().OverridePropertyName("state");
    }
}

internal sealed class CreateTicketFromChatHandler(TicketsDbContext db, IMediator mediator, TicketSettings settings, TimeProvider clock)
    : ICommandHandler<CreateTicketFromChat, HandOffView>
{
    public async Task<Result<HandOffView>> Handle(CreateTicketFromChat request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var transcript = await mediator.Send(new GetTranscript(request.Caller, request.ConversationId, Audience.Customers, 0), cancellationToken);
        if (!transcript.IsSuccess)
        {
            return transcript.Error;
        }

        var known = await db.HandOffs.AsNoTracking()
            .Where(h => h.ConversationId == request.ConversationId || h.RequestId == request.RequestId)
            .ToListAsync(cancellationToken);
        if (known.Find(h => h.ConversationId == request.ConversationId) is { } first)
        {
            return HandOffView.Of(first);
        }

        if (known.Count > 0)
        {
            return RequestErrors.Conflict; // the id of a click in another chat
        }

        return await Begin(request, cancellationToken);
    }

    private async Task<Result<HandOffView>> Begin(CreateTicketFromChat request, CancellationToken cancellationToken)
    {
        var agents = await mediator.Send(new ListAgents(request.Caller), cancellationToken);
        if (!agents.IsSuccess)
        {
            return agents.Error;
        }

        if (agents.Value.FirstOrDefault(agent => agent.PersonId == request.Caller.Id) is not { } self)
        {
            return RequestErrors.Forbidden;
        }

        var input = request.Form;
        if (settings.Refuse(input.Queue, input.Priority, input.State) is { } refusal)
        {
            return refusal;
        }

        if (agents.Value.FirstOrDefault(agent => agent.PersonId == input.OwnerId) is not { } owner)
        {
            return TicketErrors.UnknownOwner;
        }

        var note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.ReplaceLineEndings("\n").Trim();
        var form = new TicketForm(input.Queue, input.Subject.Trim(), input.OwnerId, owner.Name, input.Priority, input.State, note, input.Visible);
        var now = clock.GetUtcNow();
        var handOff = HandOff.Begin(request.RequestId, request.ConversationId, request.Caller.Id, self.Name, form, now);
        db.HandOffs.Add(handOff);
        DeliverHandOff.Schedule(db, handOff, now);
        return HandOffView.Of(handOff);
    }
}
