using BuildingBlocks.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>What people may do, by the module's own copy of the memberships: the level in a channel is the one in its group.</summary>
internal static class Rights
{
    /// <summary>In the default channel who takes part owns the chat.</summary>
    public static async Task<AccessLevel> LevelIn(this ChatDbContext db, Conversation conversation, Guid agentId, CancellationToken cancellationToken) =>
        conversation.ChannelId != Channel.DefaultId ? await db.LevelOn(conversation.ChannelId, agentId, cancellationToken)
        : conversation.Participants.Any(p => p.PersonId == agentId) ? AccessLevel.Owner
        : AccessLevel.None;

    private static async Task<AccessLevel> LevelOn(this ChatDbContext db, Guid channelId, Guid agentId, CancellationToken cancellationToken) =>
        await db.Channels.Where(c => c.Id == channelId)
            .Join(db.Memberships.Where(m => m.PersonId == agentId), c => c.GroupId, m => m.GroupId, (c, m) => m.Level)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The channels where an agent has at least a level.</summary>
    public static IQueryable<Guid> ChannelsWith(this ChatDbContext db, Guid agentId, AccessLevel atLeast) =>
        db.Channels.Join(db.Memberships.Where(m => m.PersonId == agentId && m.Level >= atLeast), c => c.GroupId, m => m.GroupId, (c, m) => c.Id);

    /// <summary>The chats in which an agent takes part, and whose channel they may still see.</summary>
    public static IQueryable<Conversation> ChatsOf(this ChatDbContext db, Guid agentId)
    {
        var observed = db.ChannelsWith(agentId, AccessLevel.Observer);
        return db.Conversations.Where(c => c.Participants.Any(p => p.PersonId == agentId && p.Active) && (c.ChannelId == Channel.DefaultId || observed.Contains(c.ChannelId)));
    }

    /// <summary>The system, or an administrator.</summary>
    public static async Task<bool> MayAdminister(this ChatDbContext db, Caller caller, CancellationToken cancellationToken) =>
        caller.Kind == CallerKind.System
        || (caller.Kind == CallerKind.Agent && await db.People.AnyAsync(p => p.Id == caller.Id && p.IsAdministrator, cancellationToken));
}
