using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Reads conversations as one audience may see them: customers get no context, no hand-off, no e-mail address and nothing of observers.</summary>
internal static class ChatViews
{
    public static async Task<ChatView?> View(this ChatDbContext db, Guid conversationId, Audience audience, CancellationToken cancellationToken) =>
        (await db.Views([conversationId], audience, cancellationToken)).SingleOrDefault();

    public static async Task<IReadOnlyList<ChatView>> Views(this ChatDbContext db, IReadOnlyCollection<Guid> ids, Audience audience, CancellationToken cancellationToken)
    {
        // the head first: a conversation that is newer than its last number is harmless, a client asks for what it lacks
        var heads = await db.LogHeads.AsNoTracking().Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellationToken);
        var cursors = await db.Cursors.AsNoTracking().Where(c => ids.Contains(c.ConversationId)).ToListAsync(cancellationToken);
        var rows = await (
            from conversation in db.Conversations.AsNoTracking().Include(c => c.Participants)
            where ids.Contains(conversation.Id)
            join channel in db.Channels.AsNoTracking() on conversation.ChannelId equals channel.Id
            join person in db.People.AsNoTracking() on conversation.RequesterId equals person.Id into people
            from person in people.DefaultIfEmpty()
            join target in db.People.AsNoTracking() on conversation.TargetId equals target.Id into targets
            from target in targets.DefaultIfEmpty()
            orderby conversation.RequestedAt
            select new { Conversation = conversation, Channel = channel, Person = person, Target = target }).ToListAsync(cancellationToken);
        var besides = await db.Besides([.. rows.Select(r => r.Conversation.BesideId).OfType<Guid>()], cancellationToken);
        var places = audience == Audience.Customers ? await db.PlacesOf(rows.Select(r => r.Conversation), cancellationToken) : [];
        return [.. rows.Where(r => heads.ContainsKey(r.Conversation.Id)).Select(r =>
            Of(r.Conversation, r.Channel, r.Person, r.Target, besides.GetValueOrDefault(r.Conversation.BesideId ?? Guid.Empty), heads[r.Conversation.Id], cursors.Where(c => c.ConversationId == r.Conversation.Id), places, audience))];
    }

    public static async Task<IReadOnlyList<CursorView>> CursorViews(this ChatDbContext db, Guid conversationId, Audience audience, CancellationToken cancellationToken)
    {
        var cursors = await db.Cursors.AsNoTracking()
            .Where(c => c.ConversationId == conversationId)
            .Where(c => audience == Audience.Agents || db.Participants.Any(p => p.ConversationId == conversationId && p.PersonId == c.PersonId && p.Active && !p.Observes))
            .ToListAsync(cancellationToken);
        return [.. cursors.Select(c => Of(c, audience))];
    }

    private static async Task<Dictionary<Guid, BesideView>> Besides(this ChatDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0 ? [] : await (
        from chat in db.Conversations.AsNoTracking()
        where ids.Contains(chat.Id)
        join channel in db.Channels on chat.ChannelId equals channel.Id
        join person in db.People on (chat.TargetId ?? chat.RequesterId) equals person.Id into people
        from person in people.DefaultIfEmpty()
        select new BesideView(chat.Id, chat.TargetId ?? chat.RequesterId, chat.TargetName ?? chat.RequesterName, person.Company, new(channel.Id, channel.Name, channel.Color), chat.RequestedAt))
        .ToDictionaryAsync(b => b.ChatId, cancellationToken);

    private static ChatView Of(
        Conversation conversation, Channel channel, KnownPerson? person, KnownPerson? target, BesideView? beside, LogHead head, IEnumerable<ReadCursor> cursors,
        Dictionary<Guid, int> places, Audience audience)
    {
        var forAgents = audience == Audience.Agents;
        return new(
            conversation.Id,
            conversation.Number,
            conversation.ToConversationKind(),
            conversation.State,
            ChannelView.Of(channel),
            !forAgents && channel.Rules.TellsOfObservers ? true : null,
            new(conversation.RequesterId, conversation.RequesterKind, forAgents ? conversation.RequesterName : conversation.RequesterNameForCustomers, forAgents ? person?.Email ?? conversation.Context.Email : null, person?.Company),
            conversation.TargetId is { } targetId
                ? new(targetId, conversation.TargetKind!.Value, conversation.TargetName!, forAgents ? target?.Email : null, target?.Company)
                : null,
            forAgents ? beside : null,
            ParticipantView.Of(conversation.Participants, audience),
            forAgents ? conversation.Context : null,
            forAgents ? head.AgentsLast : head.CustomersLast,
            [.. cursors.Where(c => forAgents || conversation.Participants.Any(p => p.PersonId == c.PersonId && p.Writes)).Select(c => Of(c, audience))],
            forAgents && conversation.HandOff is { } handOff ? new(handOff.HandOffId, handOff.Progress, handOff.Reason, handOff.TicketId, handOff.TicketNumber) : null,
            conversation.RequestedAt,
            conversation.AcceptedAt,
            conversation.ClosedAt,
            conversation.ClosedBy,
            places.TryGetValue(conversation.Id, out var ahead) ? ahead : null,
            channel.Rules.EditWithinSeconds,
            forAgents ? conversation.Version : conversation.CustomersRevision);
    }

    private static CursorView Of(ReadCursor cursor, Audience audience) => audience == Audience.Agents
        ? new(cursor.PersonId, cursor.DeliveredForAgents, cursor.ReadForAgents)
        : new(cursor.PersonId, cursor.DeliveredForCustomers, cursor.ReadForCustomers);
}
