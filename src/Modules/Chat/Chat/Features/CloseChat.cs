using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>Who takes part ends a chat; a requester withdraws a request that still waits. Closed already: done.</summary>
internal sealed record CloseChat(Caller Caller, Guid ConversationId) : ICommand<Nothing>;

internal sealed class CloseChatValidator : AbstractValidator<CloseChat>
{
    public CloseChatValidator() => RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class CloseChatHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<CloseChat, Nothing>
{
    public async Task<Result<Nothing>> Handle(CloseChat request, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToAct(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        var found = await db.WithLog(request.ConversationId, cancellationToken);
        return db.Change(found!, clock, (conversation, log, now) => conversation.Close(request.Caller.Id, log, now));
    }
}
