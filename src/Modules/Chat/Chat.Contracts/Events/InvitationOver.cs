using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>An agent who was asked into a chat among agents said yes or no, or nothing in time; the chat goes on.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="Turn">As in the <see cref="ChatRequested"/> that told of the invitation.</param>
[WireName("chat.invitation-over.v1")]
public sealed record InvitationOver(Guid ConversationId, int Turn) : IIntegrationEvent;
