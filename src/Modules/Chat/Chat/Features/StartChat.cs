using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Chat.Jobs;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>
/// An agent asks an agent or a customer user for a chat. By the same request id again: the same chat. Where the two have a chat
/// already, that one is answered and the message stands in it.
/// </summary>
/// <param name="Caller">An agent.</param>
/// <param name="RequestId">Chosen by the caller; the first message's client id too.</param>
/// <param name="TargetId">Who is asked.</param>
/// <param name="Text">The first message; mandatory.</param>
/// <param name="Ticket">What it is about, if it comes from a ticket.</param>
internal sealed record StartChat(Caller Caller, Guid RequestId, Guid TargetId, string? Text, TicketReference? Ticket) : ICommand<Guid>;

/// <summary>A ticket of the help desk, as it names it.</summary>
internal sealed record TicketReference(string? Id, string? Number);

internal sealed class StartChatValidator : AbstractValidator<StartChat>
{
    public StartChatValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.TargetId).NotEmpty();
        RuleFor(c => c.Ticket!.Id).IsStorable(100).When(c => c.Ticket is not null).OverridePropertyName("ticket.id");
        RuleFor(c => c.Ticket!.Number).IsStorable(100).When(c => c.Ticket is not null).OverridePropertyName("ticket.number");
    }
}

internal sealed class StartChatHandler(
    ChatDbContext db, Starting starting, RunningChats running, ISettings<ChatRules> rules, IConversationNumbers numbers, TimeProvider clock) : ICommandHandler<StartChat, Guid>
{
    public async Task<Result<Guid>> Handle(StartChat request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var same = await db.Conversations.Where(c => c.RequesterId == request.Caller.Id && c.RequestId == request.RequestId).Select(c => c.Id).ToListAsync(cancellationToken);
        if (same is [var known])
        {
            return known;
        }

        var text = MessageText.Normalise(request.Text);
        if (!text.IsSuccess)
        {
            return text.Error;
        }

        if (await starting.Ask(request.Caller, [request.TargetId], cancellationToken) is not [var answer])
        {
            return RequestErrors.NotFound;
        }

        if (answer.Refusal is { } refusal)
        {
            return refusal;
        }

        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == request.Caller.Id, cancellationToken);
        var starter = new Party(PartyKind.Agent, person.Id, person.Name);
        return await running.With(starter, answer.Target, cancellationToken) is { } chatId
            ? await running.Continue(chatId, starter, request.RequestId, text.Value, cancellationToken)
            : await Begin(request, starter, answer.Target, text.Value, cancellationToken);
    }

    private async Task<Result<Guid>> Begin(StartChat request, Party starter, KnownPerson person, string text, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var target = new Party(person.IsAgent ? PartyKind.Agent : PartyKind.Customer, person.Id, person.Name);
        var channel = await db.Channels.AsNoTracking().SingleAsync(c => c.Id == Channel.DefaultId, cancellationToken);
        var log = LogHead.Start(Guid.CreateVersion7());
        var context = new RequestContext { TicketId = request.Ticket?.Id, TicketNumber = request.Ticket?.Number };
        db.Conversations.Add(Conversation.Address(log, await numbers.Next(cancellationToken), request.RequestId, channel, starter, target, text, context, now));
        db.LogHeads.Add(log);
        db.Announce(log, now);
        db.Schedule(new AnswerDeadline(log.Id, target.Id), $"{log.Id:N}.answer", now.AddSeconds(rules.Current.AnswerWithinSeconds));
        return log.Id;
    }
}
