using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Contracts;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Realtime;

/// <summary>Who got and read how much, to each audience in its own numbering; customers get no sign of who only observes.</summary>
internal sealed class CursorMovedPush(ChatDbContext db, Pushes pushes) : IAfterCommit<CursorMoved>
{
    public async Task Handle(CursorMoved domainEvent)
    {
        var id = domainEvent.ConversationId;
        var isSeen = await db.Participants.AnyAsync(p => p.ConversationId == id && p.PersonId == domainEvent.PersonId && p.Active && !p.Observes);
        Audience[] audiences = isSeen ? [Audience.Agents, Audience.Customers] : [Audience.Agents];
        foreach (var audience in audiences)
        {
            var cursors = await db.CursorViews(id, audience, CancellationToken.None);
            pushes.To(GroupNames.Conversation(id, audience), client => client.CursorsChanged(id, cursors));
        }
    }
}
