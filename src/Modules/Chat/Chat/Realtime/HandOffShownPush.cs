using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Contracts;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>Agents see how far a chat is on its way into a ticket; customers never do.</summary>
internal sealed class HandOffShownPush(ChatChanges changes) : IAfterCommit<HandOffShown>
{
    public Task Handle(HandOffShown domainEvent) => changes.Push(domainEvent.ConversationId, Audience.Agents);
}
