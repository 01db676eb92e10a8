using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>Whom a request is addressed to says no, which ends it. Said already: done.</summary>
internal sealed record DeclineRequest(Caller Caller, Guid ConversationId) : ICommand<Nothing>;

internal sealed class DeclineRequestValidator : AbstractValidator<DeclineRequest>
{
    public DeclineRequestValidator() => RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class DeclineRequestHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<DeclineRequest, Nothing>
{
    public async Task<Result<Nothing>> Handle(DeclineRequest request, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToRead(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        var found = await db.WithLog(request.ConversationId, cancellationToken);
        return db.Change(found!, clock, (conversation, log, now) => conversation.Decline(request.Caller.Id, log, now));
    }
}
