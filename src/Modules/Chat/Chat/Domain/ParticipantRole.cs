namespace Chat.Domain;

/// <summary>As what somebody takes part in a conversation. Customers and visitors are always participants.</summary>
internal enum ParticipantRole
{
    /// <summary>Reads and writes.</summary>
    Participant,

    /// <summary>An agent who only reads; no customer ever knows.</summary>
    Observer,
}
