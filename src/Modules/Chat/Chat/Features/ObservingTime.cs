using BuildingBlocks.Infrastructure.Jobs;
using Chat.Infrastructure;
using Chat.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>How long agents observe a chat that nobody asked them into.</summary>
internal static class ObservingTime
{
    /// <summary>Plans the end of the observing that has just begun, where the channel limits it and the agent came uninvited.</summary>
    public static async Task LimitObserving(this ChatDbContext db, ConversationWithLog found, Guid agentId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var chat = found.Conversation;
        if (chat.AcceptedById == agentId
            || await db.Channels.AsNoTracking().Where(c => c.Id == chat.ChannelId).Select(c => c.Rules).SingleAsync(cancellationToken) is not { ObserverMinutes: { } minutes }
            || await db.IsInvited(chat.Id, agentId, cancellationToken))
        {
            return;
        }

        var since = found.Log.AgentsLast;
        db.Schedule(new ObservingDeadline(chat.Id, agentId, since), $"{chat.Id:N}.{since}", now.AddMinutes(minutes));
    }

    /// <summary>Said yes to an invitation into this chat.</summary>
    public static Task<bool> IsInvited(this ChatDbContext db, Guid conversationId, Guid agentId, CancellationToken cancellationToken) =>
        db.Conversations.AnyAsync(c => c.BesideId == conversationId && c.TargetId == agentId && c.AcceptedById == agentId, cancellationToken);
}
