using Microsoft.EntityFrameworkCore;
using Notifications.Contracts.Queries;
using Notifications.Domain;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>Who hears of which requests; the one place of that rule.</summary>
internal static class Notices
{
    /// <summary>
    /// Of a request that is addressed to somebody that agent alone, whatever they own or take: whoever asks has seen that they
    /// can be asked. Of every other one the agents who may accept the requests of its group and want to hear of them, and of its
    /// channel.
    /// </summary>
    public static IQueryable<Guid> HearersOf(this NotificationsDbContext db, Guid? groupId, Guid? channelId, Guid? targetId)
    {
        var hearers = targetId is not null
            ? db.Agents.Where(a => a.Active && a.Id == targetId)
            : db.Agents.Where(a => a.Active && a.TakesRequests && a.OwnedGroups.Any(g => g.GroupId == groupId)
                && (!a.OnlyLookedAfter || a.LookedAfter.Any(c => c.ChannelId == channelId)));
        return hearers.Select(a => a.Id);
    }

    /// <summary>The requests an agent hears of, oldest first.</summary>
    public static IQueryable<Request> HeardBy(this NotificationsDbContext db, Guid agentId)
    {
        var active = db.Agents.Where(a => a.Id == agentId && a.Active);
        var groups = active.Where(a => a.TakesRequests).SelectMany(a => a.OwnedGroups).Select(g => g.GroupId);
        var lookedAfter = active.SelectMany(a => a.LookedAfter).Select(c => c.ChannelId);
        return db.Requests.AsNoTracking()
            .Where(r => !r.IsOver && (r.TargetId == null ? groups.Contains(r.GroupId!.Value) && (!active.Any(a => a.OnlyLookedAfter) || lookedAfter.Contains(r.ChannelId!.Value)) : active.Any(a => a.Id == r.TargetId)))
            .OrderBy(r => r.Since).ThenBy(r => r.Id);
    }

    public static Notice ToNotice(this Request request) =>
        new(request.Id, request.IsPublic, request.RequesterName!, request.ChannelName!, request.Since!.Value, request.TargetId is not null);
}
