using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>What an author may still do with a message. Its number and its time stay; a line behind it tells every client to look again.</summary>
internal sealed partial class Conversation
{
    /// <summary>Puts another text in its place. The same text is fine.</summary>
    /// <param name="message">A text of the author in this conversation.</param>
    /// <param name="text">Normalised.</param>
    /// <param name="window">How long after writing; the channel's.</param>
    /// <param name="log">Its log.</param>
    /// <param name="now">When.</param>
    public Result EditMessage(Line message, string text, TimeSpan window, LogHead log, DateTimeOffset now)
    {
        if (message.DeletedAt is not null)
        {
            return ChatErrors.MessageDeleted;
        }

        if (message.Text == text)
        {
            return Result.Success;
        }

        if (MayChange(message, window, now) is { } refusal)
        {
            return refusal;
        }

        message.Edit(text, now);
        log.Tell(Author(message), SystemLine.MessageEdited(message.ClientMessageId!.Value), now);
        return Result.Success;
    }

    /// <summary>Takes the text back. Taken back already is fine.</summary>
    public Result DeleteMessage(Line message, TimeSpan window, LogHead log, DateTimeOffset now)
    {
        if (message.DeletedAt is not null)
        {
            return Result.Success;
        }

        if (MayChange(message, window, now) is { } refusal)
        {
            return refusal;
        }

        message.TakeBack(now);
        log.Tell(Author(message), SystemLine.MessageDeleted(message.ClientMessageId!.Value), now);
        return Result.Success;
    }

    private Error? MayChange(Line message, TimeSpan window, DateTimeOffset now) =>
        State == ConversationState.Closed ? ChatErrors.Closed
        : _participants.Find(p => p.PersonId == message.AuthorId) is not { Writes: true } ? ChatErrors.NotParticipant
        : now - message.At > window ? ChatErrors.TooLateToChange
        : null;

    private Party Author(Line message) => _participants.Find(p => p.PersonId == message.AuthorId)!.Party;
}
