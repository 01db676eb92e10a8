using BuildingBlocks.Contracts;

namespace Chat.Contracts.Queries;

/// <summary>A conversation's lines for an audience; for agents in the chat and for the system.</summary>
/// <param name="Caller">An agent must take part, or have taken part.</param>
/// <param name="ConversationId">Unknown or foreign: not found.</param>
/// <param name="Audience">Whose log.</param>
/// <param name="AfterSequence">0 for everything.</param>
public sealed record GetTranscript(Caller Caller, Guid ConversationId, Audience Audience, long AfterSequence) : IQuery<Transcript>;

/// <summary>A conversation as it goes on record; <see cref="Answers"/> and <see cref="Consent"/> are what its channel asked before.</summary>
public sealed record Transcript(
    Guid ConversationId,
    long Number,
    ConversationKind Kind,
    string ChannelName,
    TranscriptRequester Requester,
    bool IsOpen,
    long LastSequence,
    IReadOnlyList<TranscriptLine> Lines,
    IReadOnlyList<TranscriptAnswer>? Answers = null,
    TranscriptConsent? Consent = null);

/// <summary>An answer to a question that the channel asked before the conversation.</summary>
public sealed record TranscriptAnswer(string Label, string Text);

/// <summary>The text that the requester agreed to, and when.</summary>
public sealed record TranscriptConsent(string Text, DateTimeOffset At);

/// <summary>Who asked for the conversation; <see cref="CustomerId"/> only for signed-in customer users, <see cref="Email"/> of public users as they gave it.</summary>
public sealed record TranscriptRequester(Guid? CustomerId, string Name, string? Email, string? Company);

/// <summary>One line: a text of <see cref="AuthorName"/>, or a system code with arguments.</summary>
public sealed record TranscriptLine(
    long Sequence,
    LineKind Kind,
    CallerKind AuthorKind,
    string? AuthorName,
    string? Text,
    string? Code,
    IReadOnlyDictionary<string, string> Args,
    DateTimeOffset At);
