using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>A conversation ended, accepted or not; nothing is written to it any more.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Number">Its number for people.</param>
/// <param name="ClosedBy">Who or what ended it.</param>
/// <param name="LastAgentsSequence">Last number of the agents' log.</param>
/// <param name="LastCustomersSequence">Last number of the customers' log.</param>
/// <param name="ClosedAt">UTC.</param>
[WireName("chat.conversation-closed.v1")]
public sealed record ConversationClosed(
    Guid ConversationId,
    long Number,
    ClosedBy ClosedBy,
    long LastAgentsSequence,
    long LastCustomersSequence,
    DateTimeOffset ClosedAt) : IIntegrationEvent;
