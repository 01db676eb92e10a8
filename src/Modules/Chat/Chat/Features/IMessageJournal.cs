using BuildingBlocks.Results;

namespace Chat.Features;

/// <summary>
/// Stores messages: collects those of all conversations that wait and commits them together, numbered without a gap. The one
/// place beside the command pipeline that writes.
/// </summary>
internal interface IMessageJournal
{
    /// <summary>
    /// Answers after the commit. The same client id again answers what is stored. Refuses what is not allowed any more by then
    /// (<c>chat.closed</c>, <c>chat.not-participant</c>), and with <c>request.conflict</c> what can't be stored now.
    /// </summary>
    Task<Result<StoredMessage>> Write(NewMessage message, CancellationToken cancellationToken);
}

/// <summary>A message on its way into the log.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AuthorId">Must be an active participant.</param>
/// <param name="ClientMessageId">The author's own id of the message.</param>
/// <param name="Text">Normalised.</param>
internal sealed record NewMessage(Guid ConversationId, Guid AuthorId, Guid ClientMessageId, string Text);

/// <summary>Where a message stands.</summary>
internal sealed record StoredMessage(long ForAgents, long ForCustomers, DateTimeOffset At);
