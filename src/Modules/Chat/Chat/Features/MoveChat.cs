using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Chat.Jobs;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>
/// Moves a chat to another channel: by an agent who writes in it, or an owner who finds a request misrouted. The mover stays with
/// the level of the new channel, or gives the chat back to its requests.
/// </summary>
/// <param name="Caller">An agent.</param>
/// <param name="ConversationId">Not among agents.</param>
/// <param name="ChannelId">Where to; one of <see cref="GetMoveTargets"/> without an obstacle.</param>
/// <param name="Stay">False: back to the requests.</param>
internal sealed record MoveChat(Caller Caller, Guid ConversationId, Guid ChannelId, bool Stay) : ICommand<Nothing>;

internal sealed class MoveChatValidator : AbstractValidator<MoveChat>
{
    public MoveChatValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.ChannelId).NotEmpty();
    }
}

internal sealed class MoveChatHandler(ChatDbContext db, Moving moving, TimeProvider clock) : ICommandHandler<MoveChat, Nothing>
{
    public async Task<Result<Nothing>> Handle(MoveChat request, CancellationToken cancellationToken)
    {
        var found = await db.WithLog(request.ConversationId, cancellationToken);
        if (await MayMove(db, request.Caller, found?.Conversation, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var targets = await moving.Targets(request.Caller, found!.Conversation, cancellationToken);
        if (targets.FirstOrDefault(t => t.Channel.Id == request.ChannelId) is not { } target)
        {
            return ChatErrors.ChannelNotOffered;
        }

        if (ErrorOf(target.Obstacle) is { } obstacle)
        {
            return obstacle;
        }

        var levels = await db.Memberships.AsNoTracking().Where(m => m.GroupId == target.Channel.GroupId).ToDictionaryAsync(m => m.PersonId, m => m.Level, cancellationToken);
        var mover = await db.PartyIn(found.Conversation.ChannelId, request.Caller.Id, cancellationToken);
        var turn = found.Conversation.Turn;
        var changed = db.Change(found, clock, (conversation, log, now) =>
        {
            var moved = conversation.Move(mover, target.Channel, id => levels.GetValueOrDefault(id), log, now);
            return moved.IsSuccess && !request.Stay && conversation.State == ConversationState.Open ? conversation.ReturnToRequests(target.Channel, log, now) : moved;
        });
        if (changed.IsSuccess && found.Conversation.Turn != turn)
        {
            db.PlanWarnings(found.Conversation, target.Channel);
        }

        return changed;
    }

    /// <summary>Who writes in the chat; of a request that waits, who may accept it. A request to one person stays between the two.</summary>
    internal static async Task<Error?> MayMove(ChatDbContext db, Caller caller, Conversation? chat, CancellationToken cancellationToken)
    {
        if (caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        if (chat is { IsInternal: true } or { IsPersonal: true, State: ConversationState.Waiting })
        {
            return chat.Participants.Any(p => p.PersonId == caller.Id) ? ChatErrors.CannotBeMoved : RequestErrors.NotFound;
        }

        return chat is { State: ConversationState.Waiting }
            ? await AcceptRequestHandler.MayAccept(db, caller, chat, cancellationToken)
            : (await ChatAccess.ToAct(db, caller, chat?.Id ?? Guid.Empty, cancellationToken)).Error;
    }

    private static Error? ErrorOf(MoveObstacle? obstacle) => obstacle switch
    {
        null or MoveObstacle.Current => null,
        MoveObstacle.NotOffered => ChatErrors.ChannelNotOffered,
        MoveObstacle.NoLevel => ChatErrors.NoLevel,
        _ => ChatErrors.NoOneAvailable,
    };
}
