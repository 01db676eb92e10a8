namespace Chat.Domain;

/// <summary>
/// One line of a conversation's log; its number never changes. A text of its author, or a system line: code and arguments, which every
/// reader's client says in its own language. Only a <see cref="LogHead"/> makes lines, because it gives the numbers.
/// </summary>
internal sealed class Line
{
    private Line()
    {
    }

    public Guid ConversationId { get; private init; }

    /// <summary>The number in the agents' log, gap-free from 1.</summary>
    public long AgentsSequence { get; private init; }

    /// <summary>The number in the customers' log, gap-free from 1; null where customers must not know of it.</summary>
    public long? CustomersSequence { get; private init; }

    /// <summary><see cref="PartyKind.System"/> for system lines.</summary>
    public PartyKind AuthorKind { get; private init; }

    /// <summary>Who wrote it or, on a system line, who did it.</summary>
    public Guid AuthorId { get; private init; }

    public string AuthorName { get; private init; } = "";

    /// <summary>What customers and public users read instead of the author's name; null: the name.</summary>
    public string? ShownAs { get; private init; }

    /// <summary>The sender's own id of a text; the same again is the same message.</summary>
    public Guid? ClientMessageId { get; private init; }

    /// <summary>Null on a system line, and when it was taken back.</summary>
    public string? Text { get; private set; }

    public string? Code { get; private init; }

    public IReadOnlyDictionary<string, string> Args { get; private init; } = new Dictionary<string, string>();

    public DateTimeOffset At { get; private init; }

    /// <summary>When its author changed the text last.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>When its author took the text back; the number stays.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    public bool IsText => Code is null;

    public string NameForCustomers => ShownAs ?? AuthorName;

    /// <summary>A name in a line for customers is always the name of who did it.</summary>
    public IReadOnlyDictionary<string, string> ArgsForCustomers =>
        ShownAs is not null && Args.ContainsKey(SystemLine.Name) ? new Dictionary<string, string>(Args) { [SystemLine.Name] = ShownAs } : Args;

    internal void Edit(string text, DateTimeOffset at) => (Text, EditedAt) = (text, at);

    internal void TakeBack(DateTimeOffset at) => (Text, DeletedAt) = (null, at);

    internal static Line OfText(Guid conversationId, long agents, long customers, Party author, Guid clientMessageId, string text, DateTimeOffset at) => new()
    {
        ConversationId = conversationId,
        AgentsSequence = agents,
        CustomersSequence = customers,
        AuthorKind = author.Kind,
        AuthorId = author.Id,
        AuthorName = author.Name,
        ShownAs = author.ShownAs,
        ClientMessageId = clientMessageId,
        Text = text,
        At = at,
    };

    internal static Line OfSystem(Guid conversationId, long agents, long? customers, Party actor, SystemLine content, DateTimeOffset at) => new()
    {
        ConversationId = conversationId,
        AgentsSequence = agents,
        CustomersSequence = customers,
        AuthorKind = PartyKind.System,
        AuthorId = actor.Id,
        AuthorName = actor.Name,
        ShownAs = actor.ShownAs,
        Code = content.Code,
        Args = content.Args,
        At = at,
    };
}
