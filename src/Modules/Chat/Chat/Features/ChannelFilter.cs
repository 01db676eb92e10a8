using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>All channels or those an agent looks after: what stands in lists and is pushed, never what somebody may do.</summary>
internal static class ChannelFilter
{
    /// <summary>The channels with at least a level, of which the agent wants to see.</summary>
    public static async Task<List<Guid>> SeenChannels(this ChatDbContext db, Guid agentId, AccessLevel atLeast, CancellationToken cancellationToken)
    {
        var channels = await db.ChannelsWith(agentId, atLeast).ToListAsync(cancellationToken);
        var filter = await db.FilterOf(agentId, cancellationToken);
        return filter.OnlyMine ? [.. channels.Intersect(filter.MyChannels)] : channels;
    }

    /// <summary>What the agent has chosen; a channel they do not own any more is none of theirs.</summary>
    public static async Task<FilterView> FilterOf(this ChatDbContext db, Guid agentId, CancellationToken cancellationToken)
    {
        var preferences = await db.Preferences.AsNoTracking().SingleOrDefaultAsync(p => p.Id == agentId, cancellationToken);
        if (preferences is null)
        {
            return new(false, []);
        }

        var owned = await db.ChannelsWith(agentId, AccessLevel.Owner).ToListAsync(cancellationToken);
        return new(preferences.OnlyMine, [.. preferences.MyChannels.Intersect(owned)]);
    }

    /// <summary>Whether an agent (first) has chosen not to look after a channel (second).</summary>
    public static async Task<Func<Guid, Guid, bool>> Deafness(this ChatDbContext db, CancellationToken cancellationToken)
    {
        var choosy = await db.Preferences.AsNoTracking().Where(p => p.OnlyMine).ToDictionaryAsync(p => p.Id, p => p.MyChannels, cancellationToken);
        return (agentId, channelId) => choosy.TryGetValue(agentId, out var mine) && !mine.Contains(channelId);
    }
}

internal sealed record FilterView(bool OnlyMine, IReadOnlyList<Guid> MyChannels);
