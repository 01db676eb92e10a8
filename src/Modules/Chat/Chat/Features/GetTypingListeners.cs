using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Whom to tell that the caller is typing; that itself is never stored.</summary>
internal sealed record GetTypingListeners(Caller Caller, Guid ConversationId) : IQuery<TypingListeners>;

/// <param name="Name">Under which the caller takes part.</param>
/// <param name="Others">The other active participants.</param>
internal sealed record TypingListeners(string Name, IReadOnlyList<Guid> Others);

internal sealed class GetTypingListenersValidator : AbstractValidator<GetTypingListeners>
{
    public GetTypingListenersValidator() => RuleFor(q => q.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class GetTypingListenersHandler(ChatDbContext db) : IQueryHandler<GetTypingListeners, TypingListeners>
{
    public async Task<Result<TypingListeners>> Handle(GetTypingListeners request, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToAct(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        if (access.Value.State == ConversationState.Closed)
        {
            return ChatErrors.Closed;
        }

        var participants = await db.Participants.AsNoTracking().Where(p => p.ConversationId == request.ConversationId && p.Active).ToListAsync(cancellationToken);
        return participants.Find(p => p.PersonId == request.Caller.Id) is { } self
            ? new TypingListeners(self.Name, [.. participants.Where(p => p != self).Select(p => p.PersonId)])
            : ChatErrors.NotParticipant;
    }
}
