using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>An agent joins a chat that another one leads: invited, or where the channel allows it; up to their level there.</summary>
internal sealed record JoinChat(Caller Caller, Guid ConversationId, ParticipantRole? Role) : ICommand<Nothing>;

internal sealed class JoinChatValidator : AbstractValidator<JoinChat>
{
    public JoinChatValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.Role).NotNull();
    }
}

internal sealed class JoinChatHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<JoinChat, Nothing>
{
    public async Task<Result<Nothing>> Handle(JoinChat request, CancellationToken cancellationToken)
    {
        var found = await db.WithLog(request.ConversationId, cancellationToken);
        if (await RoleRights.MayTake(db, request.Caller, found?.Conversation, request.Role!.Value, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var isIn = found!.Conversation.Participants.Any(p => p.PersonId == request.Caller.Id && p.Active);
        if (!isIn && !await db.IsInvited(request.ConversationId, request.Caller.Id, cancellationToken) && !await db.Channels.AnyAsync(c => c.Id == found.Conversation.ChannelId && c.AllowsJoining, cancellationToken))
        {
            return ChatErrors.JoiningNotAllowed;
        }

        var agent = await db.PartyIn(found.Conversation.ChannelId, request.Caller.Id, cancellationToken);
        return await db.ChangeParticipation(request.Caller, found, clock, (conversation, log, now) => conversation.Join(agent, request.Role!.Value, log, now), cancellationToken);
    }
}
