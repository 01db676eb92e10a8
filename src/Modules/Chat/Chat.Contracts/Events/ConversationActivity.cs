using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>New lines stand in a conversation; without their text, at most once per conversation and second.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Audience">Whose numbering <paramref name="From"/> and <paramref name="To"/> count in.</param>
/// <param name="From">First new number.</param>
/// <param name="To">Last new number.</param>
/// <param name="Kinds">What kinds of lines, each once.</param>
[WireName("chat.conversation-activity.v1")]
public sealed record ConversationActivity(Guid ConversationId, Audience Audience, long From, long To, IReadOnlyList<LineKind> Kinds) : IIntegrationEvent;
