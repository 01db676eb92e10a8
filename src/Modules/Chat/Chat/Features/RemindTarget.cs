using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>The agent who asked a person for a chat has that person told again.</summary>
internal sealed record RemindTarget(Caller Caller, Guid ConversationId) : ICommand<Nothing>;

internal sealed class RemindTargetValidator : AbstractValidator<RemindTarget>
{
    public RemindTargetValidator() => RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class RemindTargetHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<RemindTarget, Nothing>
{
    public async Task<Result<Nothing>> Handle(RemindTarget request, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToAct(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        var found = await db.WithLog(request.ConversationId, cancellationToken);
        return db.Change(found!, clock, (conversation, log, now) => conversation.Remind(request.Caller.Id, log, now));
    }
}
