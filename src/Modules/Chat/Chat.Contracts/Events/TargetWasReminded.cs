using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>Somebody who asked a person for a chat asks to be noticed again.</summary>
/// <param name="ConversationId">The waiting conversation.</param>
/// <param name="TargetId">Who is asked.</param>
[WireName("chat.target-was-reminded.v1")]
public sealed record TargetWasReminded(Guid ConversationId, Guid TargetId) : IIntegrationEvent;
