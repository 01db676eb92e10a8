namespace Chat.Contracts;

/// <summary>Who the other side of a conversation is.</summary>
public enum ConversationKind
{
    /// <summary>A signed-in customer user.</summary>
    Customer,

    /// <summary>A public user of a website.</summary>
    Public,

    /// <summary>Nobody: agents among themselves.</summary>
    Internal,
}

/// <summary>How a conversation ended.</summary>
public enum ClosedBy
{
    /// <summary>An agent closed it.</summary>
    Agent,

    /// <summary>The customer or public user closed it.</summary>
    Requester,

    /// <summary>The request was withdrawn before anybody accepted.</summary>
    Withdrawn,

    /// <summary>It was saved to a ticket.</summary>
    Ticket,

    /// <summary>Who was asked in person said no.</summary>
    Declined,

    /// <summary>Who was asked in person did not answer in time.</summary>
    NotAnswered,

    /// <summary>Chat was switched off.</summary>
    SwitchedOff,
}
