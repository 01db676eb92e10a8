using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>A request that any owner of its channel may accept has waited longer than the channel allows.</summary>
/// <param name="ConversationId">The waiting conversation.</param>
/// <param name="Turn">Which of its waits, as in <see cref="ChatRequested"/>.</param>
/// <param name="Warning">1: long; 2: too long.</param>
[WireName("chat.request-still-waits.v1")]
public sealed record RequestStillWaits(Guid ConversationId, int Turn, int Warning) : IIntegrationEvent;
