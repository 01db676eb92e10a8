namespace Presence.Contracts;

/// <summary>What kinds of new chats an agent intends to take; kept over sign-outs.</summary>
public enum Availability
{
    /// <summary>None; running chats go on.</summary>
    Unavailable,

    /// <summary>Only those from other agents.</summary>
    Internal,

    /// <summary>All, also those from customer users and public users.</summary>
    All,
}
