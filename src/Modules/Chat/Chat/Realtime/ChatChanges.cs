using Chat.Contracts;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Realtime;

/// <summary>Pushes a conversation as it is stored now, to everybody as they may see it.</summary>
internal sealed class ChatChanges(ChatDbContext db, ILookers lookers, Pushes pushes)
{
    /// <summary>To who takes part, on both sides.</summary>
    public async Task Push(Guid conversationId)
    {
        await Push(conversationId, Audience.Agents);
        await Push(conversationId, Audience.Customers);
    }

    /// <summary>To who takes part on one side, and to an agent who does no more.</summary>
    public async Task Push(Guid conversationId, Audience audience, Guid? andTo = null)
    {
        if (await db.View(conversationId, audience, CancellationToken.None) is { } view)
        {
            var group = GroupNames.Conversation(conversationId, audience);
            pushes.To(andTo is { } agentId ? [group, GroupNames.Person(agentId)] : [group], client => client.ChatChanged(view));
        }
    }

    /// <summary>A request's row, to who is to accept it, unless it went on since.</summary>
    public async Task PushRequest(Conversation chat, string group)
    {
        var state = chat.State;
        foreach (var row in await db.RequestRows(db.Conversations.Where(c => c.Id == chat.Id && c.State == state), lookers, CancellationToken.None))
        {
            pushes.To(group, client => client.RequestAdded(row));
        }
    }

    /// <summary>To who sees the channel's overview, while the chat is open.</summary>
    public async Task PushOverview(Conversation chat)
    {
        foreach (var row in await db.OverviewRows(db.Conversations.Where(c => c.Id == chat.Id && c.State == ConversationState.Open), CancellationToken.None))
        {
            pushes.To(GroupNames.Observers(chat.ChannelId), client => client.OverviewChanged(row));
        }
    }
}
