using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>An agent in a chat writes from now on, or only reads.</summary>
internal sealed record ChangeRole(Caller Caller, Guid ConversationId, ParticipantRole? Role) : ICommand<Nothing>;

internal sealed class ChangeRoleValidator : AbstractValidator<ChangeRole>
{
    public ChangeRoleValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.Role).NotNull();
    }
}

internal sealed class ChangeRoleHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<ChangeRole, Nothing>
{
    public async Task<Result<Nothing>> Handle(ChangeRole request, CancellationToken cancellationToken)
    {
        var found = await db.WithLog(request.ConversationId, cancellationToken);
        return await RoleRights.MayTake(db, request.Caller, found?.Conversation, request.Role!.Value, cancellationToken) is { } refusal
            ? refusal
            : await db.ChangeParticipation(
                request.Caller, found!, clock, (conversation, log, now) => conversation.ChangeRole(request.Caller.Id, request.Role!.Value, log, now), cancellationToken);
    }
}
