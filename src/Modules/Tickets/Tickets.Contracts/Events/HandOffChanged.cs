using BuildingBlocks.Contracts;

namespace Tickets.Contracts.Events;

/// <summary>The full state of a chat's hand-off to the ticket system after a change; an older <see cref="Version"/> is ignored.</summary>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="ConversationId">The chat.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Reason">Code of why it is not confirmed yet.</param>
/// <param name="TicketId">Once confirmed.</param>
/// <param name="TicketNumber">Once confirmed.</param>
/// <param name="Version">Grows with every change.</param>
[WireName("tickets.hand-off-changed.v1")]
public sealed record HandOffChanged(
    Guid HandOffId,
    Guid ConversationId,
    HandOffState State,
    string? Reason,
    string? TicketId,
    string? TicketNumber,
    int Version) : IIntegrationEvent;
