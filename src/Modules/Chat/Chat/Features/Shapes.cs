using Chat.Contracts;
using Chat.Domain;

namespace Chat.Features;

// The shapes of docs/protocol.md. What is null is absent on the wire.

/// <summary>One line, numbered for one audience.</summary>
internal sealed record LineView(
    Guid ChatId,
    Audience Audience,
    long Sequence,
    LineKind Kind,
    Guid AuthorId,
    PartyKind AuthorKind,
    string AuthorName,
    Guid? ClientMessageId,
    string? Text,
    string? Code,
    IReadOnlyDictionary<string, string>? Args,
    long? CustomersSequence,
    DateTimeOffset At,
    DateTimeOffset? EditedAt,
    DateTimeOffset? DeletedAt)
{
    /// <summary>A line as an audience may see it; only for lines that stand in that audience's log.</summary>
    public static LineView Of(Line line, Audience audience) => new(
        line.ConversationId,
        audience,
        audience == Audience.Agents ? line.AgentsSequence : line.CustomersSequence!.Value,
        line.IsText ? LineKind.Text : LineKind.System,
        line.AuthorId,
        line.AuthorKind,
        audience == Audience.Agents ? line.AuthorName : line.NameForCustomers,
        line.ClientMessageId,
        line.Text,
        audience == Audience.Agents ? line.Code : SystemLine.ForCustomersOf(line.Code),
        line.IsText ? null : audience == Audience.Agents ? line.Args : line.ArgsForCustomers,
        audience == Audience.Agents ? line.CustomersSequence : null,
        line.At,
        line.EditedAt,
        line.DeletedAt);
}

internal sealed record LinePage(IReadOnlyList<LineView> Lines, long Last);

/// <summary>From when on a request's waiting time is marked, in seconds.</summary>
internal sealed record WaitLimits(int Long, int TooLong);

internal sealed record ChannelView(Guid Id, string Name, int Color)
{
    public static ChannelView Of(Channel channel) => new(channel.Id, channel.Name, channel.Color);
}

internal sealed record RequesterView(Guid Id, PartyKind Kind, string Name, string? Email, string? Company);

internal sealed record PersonView(Guid Id, string Name, string Initials)
{
    public static PersonView Of(Guid id, string name) => new(id, name, Domain.Initials.Of(name));
}

internal sealed record RequestRow(
    Guid ChatId,
    long Number,
    ConversationKind Kind,
    RequesterView Requester,
    ChannelView Channel,
    string FirstMessage,
    DateTimeOffset Since,
    WaitLimits Limits,
    IReadOnlyList<PersonView> Lookers);

internal sealed record OverviewRow(
    Guid ChatId,
    long Number,
    ConversationKind Kind,
    string RequesterName,
    IReadOnlyList<string> AgentNames,
    ChannelView Channel,
    DateTimeOffset Since);

internal sealed record ParticipantView(Guid Id, PartyKind Kind, string Name, bool Active, bool Invited, ParticipantRole Role)
{
    /// <summary>Everybody for agents; for customers no observer: one who could write before has left.</summary>
    public static IReadOnlyList<ParticipantView> Of(IEnumerable<Participant> participants, Audience audience) =>
    [
        .. participants.Where(p => audience == Audience.Agents || !p.OnlyObserved)
            .OrderBy(p => p.JoinedAt)
            .Select(p => audience == Audience.Agents
                ? new ParticipantView(p.PersonId, p.Kind, p.Name, p.Active, p.Invited, p.Role)
                : new ParticipantView(p.PersonId, p.Kind, p.NameForCustomers, p.Writes, p.Invited, ParticipantRole.Participant)),
    ];
}

internal sealed record CursorView(Guid ParticipantId, long Delivered, long Read);

internal sealed record HandOffView(Guid Id, HandOffProgress State, string? Reason, string? TicketId, string? TicketNumber);

/// <summary>The chat into which the target of this one is invited.</summary>
internal sealed record BesideView(Guid ChatId, Guid RequesterId, string Name, string? Company, ChannelView Channel, DateTimeOffset Since);

/// <summary>A chat as its receiver may see it. <see cref="MayBeReadAlong"/> is true for customers whose channel tells them so, else absent.</summary>
internal sealed record ChatView(
    Guid ChatId,
    long Number,
    ConversationKind Kind,
    ConversationState State,
    ChannelView Channel,
    bool? MayBeReadAlong,
    RequesterView Requester,
    RequesterView? Target,
    BesideView? Beside,
    IReadOnlyList<ParticipantView> Participants,
    RequestContext? Context,
    long Last,
    IReadOnlyList<CursorView> Cursors,
    HandOffView? HandOff,
    DateTimeOffset RequestedAt,
    DateTimeOffset? AcceptedAt,
    DateTimeOffset? ClosedAt,
    ConversationEnd? ClosedBy,
    int? Ahead,
    int EditWithin,
    int Revision);
