using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>What editing and deleting a message have in common.</summary>
internal static class ChangingMessages
{
    /// <summary>Applies a rule to a message of the caller's own; what is not theirs is not found.</summary>
    public static async Task<Result<Nothing>> ChangeMessage(
        this ChatDbContext db, Caller caller, Guid conversationId, Guid clientMessageId, TimeProvider clock,
        Func<Conversation, Line, TimeSpan, LogHead, DateTimeOffset, Result> rule, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToAct(db, caller, conversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        var found = (await db.WithLog(conversationId, cancellationToken))!;
        var message = await db.Lines.SingleOrDefaultAsync(l => l.ConversationId == conversationId && l.ClientMessageId == clientMessageId && l.AuthorId == caller.Id, cancellationToken);
        if (message is null)
        {
            return RequestErrors.NotFound;
        }

        var rules = await db.Channels.AsNoTracking().Where(c => c.Id == found.Conversation.ChannelId).Select(c => c.Rules).SingleAsync(cancellationToken);
        return db.Change(found, clock, (conversation, log, now) => rule(conversation, message, TimeSpan.FromSeconds(rules.EditWithinSeconds), log, now));
    }
}
