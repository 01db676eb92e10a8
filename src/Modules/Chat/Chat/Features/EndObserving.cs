using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>
/// Sends away an agent whose time to observe a chat uninvited is over; by the job planned for it. Who has gone or taken another role
/// meanwhile, even if they observe again, is left alone.
/// </summary>
[NoInput]
internal sealed record EndObserving(Caller Caller, Guid ConversationId, Guid AgentId, long Since) : ICommand<Nothing>;

internal sealed class EndObservingHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<EndObserving, Nothing>
{
    public async Task<Result<Nothing>> Handle(EndObserving request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        if (await db.WithLog(request.ConversationId, cancellationToken) is not { } found)
        {
            return RequestErrors.NotFound;
        }

        // whoever only reads leaves no line but those of their part in the chat
        if (await db.Lines.AnyAsync(l => l.ConversationId == request.ConversationId && l.AuthorId == request.AgentId && l.AgentsSequence > request.Since, cancellationToken))
        {
            return Nothing.Value;
        }

        var chat = found.Conversation;
        if (chat is { State: ConversationState.Open } && chat.Participants.FirstOrDefault(p => p.PersonId == request.AgentId) is { Active: true, Observes: true } observer)
        {
            db.Audited(request.Caller, "chat.observing-ended", chat.Id.ToString(), $"{chat.Number}", new Observing(observer.Name, observer.Role), null, clock.GetUtcNow());
        }

        return db.Change(found, clock, (conversation, log, now) => conversation.EndObserving(request.AgentId, log, now));
    }

    private sealed record Observing(string Name, ParticipantRole Role);
}
