using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Finds the chat in which somebody can be reached already, so that nobody is asked twice.</summary>
internal sealed class RunningChats(ChatDbContext db, TimeProvider clock)
{
    /// <summary>The chat between the two that runs or waits; for customer users any of theirs, one with the starter first.</summary>
    public async Task<Guid?> With(Party starter, KnownPerson target, CancellationToken cancellationToken)
    {
        var running = db.Conversations.Where(c => c.State != ConversationState.Closed && c.BesideId == null);
        var theirs = target.IsAgent
            ? running.Where(c => (c.RequesterId == starter.Id && c.TargetId == target.Id) || (c.RequesterId == target.Id && c.TargetId == starter.Id))
            : running.Where(c => c.Participants.Any(p => p.PersonId == target.Id));
        var found = await theirs
            .OrderByDescending(c => c.Participants.Any(p => p.PersonId == starter.Id && p.Active)).ThenByDescending(c => c.RequestedAt)
            .Select(c => c.Id).Take(1).ToListAsync(cancellationToken);
        return found is [var id] ? id : null;
    }

    /// <summary>The starter writes there, after accepting what waits for them.</summary>
    public async Task<Result<Guid>> Continue(Guid chatId, Party starter, Guid clientMessageId, string text, CancellationToken cancellationToken)
    {
        if (await db.WithLog(chatId, cancellationToken) is not { } found)
        {
            return RequestErrors.NotFound;
        }

        var mayAccept = found.Conversation.State == ConversationState.Waiting && await MayAccept(found.Conversation, starter, cancellationToken);
        var written = db.Change(found, clock, (conversation, log, now) =>
        {
            if (mayAccept && conversation.Accept(starter, log, now).Error is { } error)
            {
                return error;
            }

            return conversation.Participants.Any(p => p.PersonId == starter.Id && p.Writes)
                ? log.Write(starter, clientMessageId, text, now).Error is { } refusal ? refusal : Result.Success
                : ChatErrors.InAnotherChat;
        });
        return written.IsSuccess ? chatId : written.Error;
    }

    private async Task<bool> MayAccept(Conversation conversation, Party starter, CancellationToken cancellationToken) => conversation.IsPersonal
        ? conversation.TargetId == starter.Id
        : await db.LevelIn(conversation, starter.Id, cancellationToken) == AccessLevel.Owner;
}
