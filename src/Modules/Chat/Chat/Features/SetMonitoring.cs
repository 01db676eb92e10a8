using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>An agent in a chat says of what they want a browser notification there.</summary>
internal sealed record SetMonitoring(Caller Caller, Guid ConversationId, MonitoringLevel? Level) : ICommand<Nothing>;

internal sealed class SetMonitoringValidator : AbstractValidator<SetMonitoring>
{
    public SetMonitoringValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.Level).NotNull();
    }
}

internal sealed class SetMonitoringHandler(ChatDbContext db) : ICommandHandler<SetMonitoring, Nothing>
{
    public async Task<Result<Nothing>> Handle(SetMonitoring request, CancellationToken cancellationToken)
    {
        var (caller, chatId) = (request.Caller, request.ConversationId);
        if (caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var access = await ChatAccess.ToRead(db, caller, chatId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        if (!await db.ChatsOf(caller.Id).AnyAsync(c => c.Id == chatId, cancellationToken))
        {
            return ChatErrors.NotParticipant;
        }

        if (access.Value.State == ConversationState.Closed)
        {
            return ChatErrors.Closed;
        }

        var monitoring = await db.Monitorings.SingleOrDefaultAsync(m => m.ConversationId == chatId && m.PersonId == caller.Id, cancellationToken)
            ?? db.Monitorings.Add(Monitoring.Start(chatId, caller.Id)).Entity;
        monitoring.Choose(request.Level!.Value);
        return Nothing.Value;
    }
}
