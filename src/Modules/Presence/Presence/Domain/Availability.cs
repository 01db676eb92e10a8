namespace Presence.Domain;

/// <summary>What kinds of new chats an agent intends to take; named and numbered as in the contracts.</summary>
internal enum Availability
{
    Unavailable,
    Internal,
    All,
}
