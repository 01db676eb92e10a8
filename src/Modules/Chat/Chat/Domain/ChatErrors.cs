using System.Globalization;
using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>Every refusal of this module.</summary>
internal static class ChatErrors
{
    public static readonly Error AlreadyTaken = new("chat.already-taken", ErrorKind.Conflict, "Another agent has accepted this request.");
    public static readonly Error Withdrawn = new("chat.withdrawn", ErrorKind.Conflict, "The request was withdrawn.");
    public static readonly Error Closed = new("chat.closed", ErrorKind.Conflict, "The chat has ended.");
    public static readonly Error Declined = new("chat.declined", ErrorKind.Conflict, "The request was declined.");
    public static readonly Error NotAnswered = new("chat.not-answered", ErrorKind.Conflict, "The request was not answered in time.");
    public static readonly Error AlreadyOpen = new("chat.already-open", ErrorKind.Conflict, "The request was accepted already.");
    public static readonly Error Inactive = new("chat.inactive", ErrorKind.Conflict, "Chat is switched off.");
    public static readonly Error Paused = new("chat.paused", ErrorKind.Conflict, "No new request is taken at the moment.");
    public static readonly Error StartWithSelf = new("chat.start-with-self", ErrorKind.Invalid, "Nobody chats with themselves.");
    public static readonly Error DirectionOff = new("chat.direction-off", ErrorKind.Forbidden, "Chats of this kind are switched off.");
    public static readonly Error MayNotStart = new("chat.may-not-start", ErrorKind.Forbidden, "Only members of a certain group may start chats.");
    public static readonly Error MayNotReceive = new("chat.may-not-receive", ErrorKind.Conflict, "This person does not take part in chats.");
    public static readonly Error NotReachable = new("chat.not-reachable", ErrorKind.Conflict, "This person is not available.");
    public static readonly Error AlreadyIn = new("chat.already-in", ErrorKind.Conflict, "This person takes part already, or is asked to.");
    public static readonly Error CannotBeMoved = new("chat.cannot-be-moved", ErrorKind.Conflict, "This chat does not belong to a channel that can be changed.");
    public static readonly Error NoOneAvailable = new("chat.no-one-available", ErrorKind.Conflict, "Nobody is available in this channel.");
    public static readonly Error NoLevel = new("chat.no-level", ErrorKind.Forbidden, "The level on this channel is not enough.");
    public static readonly Error InAnotherChat = new("chat.in-another-chat", ErrorKind.Conflict, "This person is in a chat already.");
    public static readonly Error NotParticipant = new("chat.not-participant", ErrorKind.Forbidden, "Only who takes part in the chat may do this.");
    public static readonly Error NotAccepted = new("chat.not-accepted", ErrorKind.Conflict, "Nobody has accepted this request yet.");
    public static readonly Error JoiningNotAllowed = new("chat.joining-not-allowed", ErrorKind.Forbidden, "In this channel nobody joins a chat uninvited.");
    public static readonly Error LastWriter = new("chat.last-writer", ErrorKind.Conflict, "Only while another agent can write in the chat.");
    public static readonly Error OnlyReads = new("chat.only-reads", ErrorKind.Forbidden, "Who observes a chat only reads.");
    public static readonly Error TextEmpty = new("chat.text-empty", ErrorKind.Invalid, "There is no text.");
    public static readonly Error TextTooLong = new Error("chat.text-too-long", ErrorKind.Invalid, "The text is too long.")
        .With("limit", MessageText.Limit.ToString(CultureInfo.InvariantCulture));
    public static readonly Error TooLateToChange = new("chat.too-late-to-change", ErrorKind.Conflict, "The time in which a message can be changed is over.");
    public static readonly Error MessageDeleted = new("chat.message-deleted", ErrorKind.Conflict, "The message was deleted.");
    public static readonly Error NameRequired = new("chat.name-required", ErrorKind.Invalid, "A name is needed.");
    public static readonly Error ChannelNotOffered = new("chat.channel-not-offered", ErrorKind.Invalid, "This channel can't be chosen.");
    public static readonly Error ChannelNameTaken = new("chat.channel-name-taken", ErrorKind.Conflict, "Another channel has this name.");
    public static readonly Error ChannelFixed = new("chat.channel-fixed", ErrorKind.Conflict, "The channel for chats with one person can't be changed.");
    public static readonly Error FallbackNeeded = new("chat.fallback-needed", ErrorKind.Conflict, "Another channel must take requests without a choice first.");
    public static readonly Error FallbackForEverybody = new Error("chat.fallback-for-everybody", ErrorKind.Invalid, "The channel for requests without a choice is valid and offered to everybody.")
        .With("field", "isFallback");
    public static readonly Error LastChannel = new("chat.last-channel", ErrorKind.Conflict, "One channel at least stays valid.");
    public static readonly Error EmailRequired = new Error("chat.email-required", ErrorKind.Invalid, "An e-mail address is needed.").With("field", "email");
    public static readonly Error EmailWrong = new Error("chat.email-wrong", ErrorKind.Invalid, "This is no e-mail address.").With("field", "email");
    public static readonly Error ConsentRequired = new Error("chat.consent-required", ErrorKind.Invalid, "The consent is needed, to the text that is asked now.").With("field", "consent");
    public static readonly Error AnswerRequired = new Error("chat.answer-required", ErrorKind.Invalid, "This question needs an answer.").With("field", "answers");
    public static readonly Error UnknownVisitor = new("chat.unknown-visitor", ErrorKind.Unauthenticated, "This visitor is not known; start again without a key.");
    public static readonly Error NotAnOrigin = new Error("request.invalid", ErrorKind.Invalid, "An origin is http or https, a host and a port, nothing else.")
        .With("field", "origins");
}
