using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Where a request stands among those that wait in its channel.</summary>
internal static class Places
{
    /// <summary>How many of them are told; who stands behind is told when somebody goes.</summary>
    private const int Told = 200;

    /// <summary>The requests that wait in a channel, the longest first.</summary>
    public static Task<List<Guid>> WaitingIn(this ChatDbContext db, Guid channelId, CancellationToken cancellationToken) =>
        db.Conversations.Where(c => c.ChannelId == channelId && c.State == ConversationState.Waiting && c.TargetId == null)
            .OrderBy(c => c.RequestedAt).ThenBy(c => c.Id).Select(c => c.Id).Take(Told).ToListAsync(cancellationToken);

    /// <summary>How many wait longer than each of these, where it waits in a channel.</summary>
    public static async Task<Dictionary<Guid, int>> PlacesOf(this ChatDbContext db, IEnumerable<Conversation> conversations, CancellationToken cancellationToken)
    {
        var places = new Dictionary<Guid, int>();
        foreach (var channel in conversations.Where(c => c.State == ConversationState.Waiting && !c.IsPersonal).GroupBy(c => c.ChannelId))
        {
            var waiting = await db.WaitingIn(channel.Key, cancellationToken);
            foreach (var conversation in channel.Where(c => waiting.Contains(c.Id)))
            {
                places[conversation.Id] = waiting.IndexOf(conversation.Id);
            }
        }

        return places;
    }
}
