using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Realtime;

/// <summary>A request goes or comes back: everybody who waits in its channel learns how many are ahead now.</summary>
internal sealed class PlacesPush(ChatDbContext db, Pushes pushes)
    : IAfterCommit<RequestAccepted>, IAfterCommit<ConversationEnded>, IAfterCommit<ConversationMoved>, IAfterCommit<RequestReturned>
{
    public Task Handle(RequestAccepted domainEvent) => Push(domainEvent.Conversation.ChannelId);

    public Task Handle(ConversationEnded domainEvent) => domainEvent.WasAccepted ? Task.CompletedTask : Push(domainEvent.Conversation.ChannelId);

    public async Task Handle(ConversationMoved domainEvent)
    {
        if (domainEvent.WhileWaiting)
        {
            await Push(domainEvent.From);
            await Push(domainEvent.To.Id);
        }
    }

    public Task Handle(RequestReturned domainEvent) => Push(domainEvent.Channel.Id);

    private async Task Push(Guid channelId)
    {
        var waiting = await db.WaitingIn(channelId, CancellationToken.None);
        foreach (var (id, ahead) in waiting.Select((id, ahead) => (id, ahead)))
        {
            pushes.To(GroupNames.Conversation(id, Contracts.Audience.Customers), client => client.PlaceChanged(id, ahead));
        }
    }
}
