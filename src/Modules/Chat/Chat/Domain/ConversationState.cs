namespace Chat.Domain;

/// <summary>Waiting → open → closed, or waiting → closed. Back from open to waiting only when its agents return it to the requests.</summary>
internal enum ConversationState
{
    Waiting,
    Open,
    Closed,
}

/// <summary>How a conversation ended.</summary>
internal enum ConversationEnd
{
    Agent,
    Requester,
    Withdrawn,
    Ticket,

    /// <summary>Who was asked said no.</summary>
    Declined,

    /// <summary>Who was asked did not answer in time.</summary>
    NotAnswered,

    /// <summary>Chat was switched off.</summary>
    SwitchedOff,
}
