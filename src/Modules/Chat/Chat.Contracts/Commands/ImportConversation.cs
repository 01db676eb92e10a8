using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Chat.Contracts.Commands;

/// <summary>Takes over a finished conversation of the past with its lines and times; by the system. No event is published. Again with the same id: nothing happens.</summary>
/// <param name="Caller">The system.</param>
/// <param name="ConversationId">Chosen by the caller.</param>
/// <param name="ChannelId">A known channel.</param>
/// <param name="CustomerId">A known customer user, or null for a public user.</param>
/// <param name="RequesterName">Shown name.</param>
/// <param name="AgentId">The agent who led it.</param>
/// <param name="Lines">At least one, in order of time.</param>
public sealed record ImportConversation(
    Caller Caller,
    Guid ConversationId,
    Guid ChannelId,
    Guid? CustomerId,
    string RequesterName,
    Guid AgentId,
    IReadOnlyList<ImportedLine> Lines) : ICommand<Nothing>;

/// <summary>A text of the past.</summary>
public sealed record ImportedLine(bool ByAgent, string Text, DateTimeOffset At);
