using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Whom to tell that the caller is typing; that itself is never stored.</summary>
internal sealed record GetTypingListeners(Caller Caller, Guid ConversationId) : IQuery<TypingListeners>;

/// <param name="Name">Under which agents know the caller.</param>
/// <param name="Agents">The other active agents.</param>
/// <param name="NameForCustomers">Under which everybody else does.</param>
/// <param name="Customers">Everybody else.</param>
internal sealed record TypingListeners(string Name, IReadOnlyList<Guid> Agents, string NameForCustomers, IReadOnlyList<Guid> Customers);

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
            ? new TypingListeners(self.Name, Others(agents: true), self.NameForCustomers, Others(agents: false))
            : ChatErrors.NotParticipant;

        List<Guid> Others(bool agents) => [.. participants.Where(p => p.PersonId != request.Caller.Id && p.Kind == PartyKind.Agent == agents).Select(p => p.PersonId)];
    }
}
