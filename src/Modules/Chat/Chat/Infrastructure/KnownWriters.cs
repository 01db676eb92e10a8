using Chat.Domain;
using Microsoft.EntityFrameworkCore;

namespace Chat.Infrastructure;

/// <summary>
/// Who may write in which conversation, remembered as long as the rights version of its log head stays. Asked while the heads are
/// locked, so that no command can change the participants in between.
/// </summary>
internal sealed class KnownWriters
{
    private const int Capacity = 10_000;
    private readonly Dictionary<Guid, Entry> _entries = [];

    /// <summary>Brings what is remembered of these conversations up to date.</summary>
    public async Task Refresh(ChatDbContext db, IReadOnlyCollection<LogHead> heads, CancellationToken cancellationToken)
    {
        var changed = heads.Where(h => !_entries.TryGetValue(h.Id, out var entry) || entry.RightsVersion != h.RightsVersion).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        if (_entries.Count + changed.Count > Capacity)
        {
            _entries.Clear();
            changed = [.. heads];
        }

        var ids = changed.Select(h => h.Id).ToList();
        var participants = await db.Participants.AsNoTracking().Where(p => ids.Contains(p.ConversationId) && p.Active && !p.Observes).ToListAsync(cancellationToken);
        foreach (var head in changed)
        {
            _entries[head.Id] = new(head.RightsVersion, participants.Where(p => p.ConversationId == head.Id).ToDictionary(p => p.PersonId, p => p.Party));
        }
    }

    /// <summary>The author as they take part; null when they do not.</summary>
    public Party? Find(Guid conversationId, Guid authorId) => _entries[conversationId].Writers.GetValueOrDefault(authorId);

    private sealed record Entry(int RightsVersion, Dictionary<Guid, Party> Writers);
}
