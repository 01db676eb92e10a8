using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>A waiting request was accepted; exactly one does. The agent leads the chat: who accepted, or the one whom a customer user's acceptance answers.</summary>
[WireName("chat.chat-accepted.v1")]
public sealed record ChatAccepted(Guid ConversationId, Guid AgentId, string AgentName, DateTimeOffset AcceptedAt, int Turn = 1) : IIntegrationEvent;
