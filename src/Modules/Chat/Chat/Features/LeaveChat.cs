using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>An agent leaves a chat; who can write there only while another agent can. Left already: done.</summary>
internal sealed record LeaveChat(Caller Caller, Guid ConversationId) : ICommand<Nothing>;

internal sealed class LeaveChatValidator : AbstractValidator<LeaveChat>
{
    public LeaveChatValidator() => RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class LeaveChatHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<LeaveChat, Nothing>
{
    public async Task<Result<Nothing>> Handle(LeaveChat request, CancellationToken cancellationToken)
    {
        var found = await db.WithLog(request.ConversationId, cancellationToken);
        return await RoleRights.MayTake(db, request.Caller, found?.Conversation, ParticipantRole.Observer, cancellationToken) is { } refusal
            ? refusal
            : await db.ChangeParticipation(request.Caller, found!, clock, (conversation, log, now) => conversation.Leave(request.Caller.Id, log, now), cancellationToken);
    }
}
