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
/// An agent in a chat asks another agent to join. Among agents it is that same chat; beside a customer's chat a second, internal
/// one begins, whose id is answered. By the same request id again: the same.
/// </summary>
/// <param name="Caller">Writes in the chat.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="RequestId">Chosen by the caller.</param>
/// <param name="AgentId">Who is asked.</param>
/// <param name="Text">What the invited agent reads first; not used among agents.</param>
internal sealed record InviteAgent(Caller Caller, Guid ConversationId, Guid RequestId, Guid AgentId, string? Text) : ICommand<Guid>;

internal sealed class InviteAgentValidator : AbstractValidator<InviteAgent>
{
    public InviteAgentValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.AgentId).NotEmpty();
    }
}

internal sealed class InviteAgentHandler(
    ChatDbContext db, Inviting inviting, ISettings<ChatRules> rules, IConversationNumbers numbers, TimeProvider clock) : ICommandHandler<InviteAgent, Guid>
{
    public async Task<Result<Guid>> Handle(InviteAgent request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var access = await ChatAccess.ToAct(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        var same = await db.Conversations.Where(c => c.RequesterId == request.Caller.Id && c.RequestId == request.RequestId).Select(c => c.Id).ToListAsync(cancellationToken);
        if (same is [var known])
        {
            return known;
        }

        var found = (await db.WithLog(request.ConversationId, cancellationToken))!;
        var candidates = await inviting.Candidates(request.Caller, found.Conversation, cancellationToken);
        if (candidates.FirstOrDefault(a => a.Person.Id == request.AgentId) is not { } invited)
        {
            return found.Conversation.Participants.Any(p => p.PersonId == request.AgentId && (p.Active || p.Invited)) ? ChatErrors.AlreadyIn : ChatErrors.NotReachable;
        }

        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == request.Caller.Id, cancellationToken);
        var inviter = new Party(PartyKind.Agent, person.Id, person.Name);
        var agent = new Party(PartyKind.Agent, invited.Person.Id, invited.Person.Name);
        return found.Conversation.IsInternal ? AskInto(found, inviter, agent) : await OpenBeside(found, request, inviter, agent, cancellationToken);
    }

    private Result<Guid> AskInto(ConversationWithLog found, Party inviter, Party agent)
    {
        var asked = db.Change(found, clock, (conversation, log, now) => conversation.Invite(inviter, agent, log, now));
        if (!asked.IsSuccess)
        {
            return asked.Error;
        }

        PlanDeadline(found.Log, agent.Id);
        return found.Log.Id;
    }

    private async Task<Result<Guid>> OpenBeside(ConversationWithLog found, InviteAgent request, Party inviter, Party agent, CancellationToken cancellationToken)
    {
        var text = MessageText.Normalise(request.Text);
        if (!text.IsSuccess)
        {
            return text.Error;
        }

        var told = db.Change(found, clock, (conversation, log, now) => conversation.TellOfInvitation(inviter, agent.Name, log, now));
        if (!told.IsSuccess)
        {
            return told.Error;
        }

        var channel = await db.Channels.AsNoTracking().SingleAsync(c => c.Id == Channel.DefaultId, cancellationToken);
        var beside = LogHead.Start(Guid.CreateVersion7());
        var now = clock.GetUtcNow();
        var number = await numbers.Next(cancellationToken);
        db.Conversations.Add(Conversation.Address(beside, number, request.RequestId, channel, inviter, agent, text.Value, new(), now, found.Conversation.Id));
        db.LogHeads.Add(beside);
        db.Announce(beside, now);
        PlanDeadline(beside, agent.Id);
        return beside.Id;
    }

    private void PlanDeadline(LogHead log, Guid askedId) =>
        db.Schedule(new AnswerDeadline(log.Id, askedId), $"{log.Id:N}.answer.{log.AgentsLast}", clock.GetUtcNow().AddSeconds(rules.Current.AnswerWithinSeconds));
}
