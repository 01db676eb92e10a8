using BuildingBlocks.Contracts;

namespace Tickets.Contracts.Events;

/// <summary>The ticket system confirmed that it holds a chat; the chat may close now.</summary>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="ConversationId">The chat.</param>
/// <param name="TicketId">Of the ticket system.</param>
/// <param name="TicketNumber">For people.</param>
/// <param name="UpToSequence">The last number of the customers' log that stands in the ticket.</param>
/// <param name="AgentId">Who saved it.</param>
[WireName("tickets.chat-saved-to-ticket.v1")]
public sealed record ChatSavedToTicket(
    Guid HandOffId,
    Guid ConversationId,
    string TicketId,
    string TicketNumber,
    long UpToSequence,
    Guid AgentId) : IIntegrationEvent;
