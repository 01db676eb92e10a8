namespace Presence.Domain;

/// <summary>Whether somebody can be reached; where several hold, the last one here is shown.</summary>
internal enum PresenceState
{
    /// <summary>Did something within the threshold.</summary>
    Active,

    /// <summary>Is there, but did nothing for longer than the threshold.</summary>
    Away,

    /// <summary>Is there and takes no new chats.</summary>
    Unavailable,

    /// <summary>No window is open.</summary>
    Out,
}
