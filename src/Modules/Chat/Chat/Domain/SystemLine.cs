namespace Chat.Domain;

/// <summary>What the system tells in a log, and to whom.</summary>
/// <param name="Code">Stable; clients choose their text by it.</param>
/// <param name="ForCustomers">False: agents only.</param>
/// <param name="Args">Values for the text.</param>
internal sealed record SystemLine(string Code, bool ForCustomers, IReadOnlyDictionary<string, string> Args)
{
    /// <summary>The argument that holds the name of who did it.</summary>
    public const string Name = "name";

    public const string EditedCode = "chat.message-edited";
    public const string DeletedCode = "chat.message-deleted";

    private const string LeftCode = "chat.left";
    private const string SteppedBackCode = "chat.stepped-back";
    private static readonly Dictionary<string, string> None = [];

    public static SystemLine Requested { get; } = new("chat.requested", true, None);

    public static SystemLine Withdrawn { get; } = new("chat.withdrawn", true, None);

    /// <summary>An agent is asked to join.</summary>
    public static SystemLine Invited(string name) => Named("chat.invited", false, name);

    public static SystemLine Moved(string channel) => new("chat.moved", true, new Dictionary<string, string> { ["channel"] = channel });

    public static SystemLine SwitchedOff { get; } = new("chat.switched-off", true, None);

    /// <summary>Waits for an agent again.</summary>
    public static SystemLine Returned { get; } = new("chat.returned", true, None);

    public static SystemLine Declined(string name) => Named("chat.declined", true, name);

    public static SystemLine NotAnswered(string name) => Named("chat.not-answered", true, name);

    /// <summary>The one who is asked was reminded.</summary>
    public static SystemLine Reminded(string name) => Named("chat.reminded", false, name);

    public static SystemLine Accepted(string name) => Named("chat.accepted", true, name);

    public static SystemLine Joined(string name) => Named("chat.joined", true, name);

    public static SystemLine Left(string name) => Named(LeftCode, true, name);

    public static SystemLine Observes(string name) => Named("chat.observes", false, name);

    /// <summary>Of a participant who only observes from now on: for customers they left.</summary>
    public static SystemLine SteppedBack(string name) => Named(SteppedBackCode, true, name);

    public static SystemLine StoppedObserving(string name) => Named("chat.stopped-observing", false, name);

    public static SystemLine Closed(string name) => Named("chat.closed", true, name);

    public static SystemLine AddedToTicket(string number) => new("chat.added-to-ticket", false, new Dictionary<string, string> { ["number"] = number });

    /// <summary>A text stands there changed; clients ask for it again.</summary>
    public static SystemLine MessageEdited(Guid clientMessageId) => OfMessage(EditedCode, clientMessageId);

    /// <summary>A text was taken back by its author.</summary>
    public static SystemLine MessageDeleted(Guid clientMessageId) => OfMessage(DeletedCode, clientMessageId);

    /// <summary>What customers read in place of a code.</summary>
    public static string? ForCustomersOf(string? code) => code == SteppedBackCode ? LeftCode : code;

    private static SystemLine OfMessage(string code, Guid clientMessageId) => new(code, true, new Dictionary<string, string> { ["message"] = clientMessageId.ToString() });

    private static SystemLine Named(string code, bool forCustomers, string name) => new(code, forCustomers, new Dictionary<string, string> { [Name] = name });
}
