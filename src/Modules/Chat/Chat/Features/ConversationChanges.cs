using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Chat.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>A conversation with the end of its log, both as of the same moment.</summary>
internal sealed record ConversationWithLog(Conversation Conversation, LogHead Log);

/// <summary>How commands change a conversation.</summary>
internal static class ConversationChanges
{
    /// <summary>Reads both in one statement: a log that has ended behind a conversation that has not would let nothing be told.</summary>
    public static Task<ConversationWithLog?> WithLog(this ChatDbContext db, Guid conversationId, CancellationToken cancellationToken) => (
        from conversation in db.Conversations.Include(c => c.Participants)
        where conversation.Id == conversationId
        join log in db.LogHeads on conversation.Id equals log.Id
        select new ConversationWithLog(conversation, log)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Changes it by one of its rules, and has other modules told of the new lines.</summary>
    public static Result<Nothing> Change(
        this ChatDbContext db, ConversationWithLog found, TimeProvider clock, Func<Conversation, LogHead, DateTimeOffset, Result> rule)
    {
        var now = clock.GetUtcNow();
        if (rule(found.Conversation, found.Log, now).Error is { } error)
        {
            return error;
        }

        db.Announce(found.Log, now);
        return Nothing.Value;
    }

    /// <summary>Has other modules told of new lines, now or a little later.</summary>
    public static void Announce(this ChatDbContext db, LogHead log, DateTimeOffset now)
    {
        if (log.Announce(now) is { } due)
        {
            // a key of its own: the row of the job before may still be there while the next is planned
            db.Schedule(new AnnounceLines(log.Id), $"{log.Id:N}.{log.AnnouncedUpTo}", due);
        }
    }
}
