namespace Chat.Domain;

/// <summary>What administrators decide for one channel beyond who serves it and to whom it is offered.</summary>
internal sealed record ChannelRules
{
    /// <summary>Whether public users are asked for their e-mail address.</summary>
    public Asking Email { get; init; } = Asking.None;

    /// <summary>What somebody must agree to before asking for a chat; null: nothing.</summary>
    public string? Consent { get; init; }

    /// <summary>What else is asked, in this order; at most <see cref="FieldLimit"/>.</summary>
    public IReadOnlyList<AskedField> Fields { get; init; } = [];

    /// <summary>Stands for every agent's name wherever a customer or public user can look; null: the real names.</summary>
    public string? AgentName { get; init; }

    /// <summary>Customers read, when a chat begins, that it may be read along.</summary>
    public bool TellsOfObservers { get; init; }

    /// <summary>How long somebody who joined uninvited may observe, in minutes; null: as long as the chat lasts.</summary>
    public int? ObserverMinutes { get; init; }

    /// <summary>After how long waiting a request is marked, in seconds.</summary>
    public int WarnAfterSeconds { get; init; } = 120;

    /// <summary>After how long waiting it is marked as urgent, in seconds.</summary>
    public int WarnAgainAfterSeconds { get; init; } = 300;

    /// <summary>A chat whose last agent has been gone this long returns to the requests, in seconds.</summary>
    public int ReturnAfterSeconds { get; init; } = 300;

    /// <summary>How long one may change or delete a message of one's own, in seconds; 0: never.</summary>
    public int EditWithinSeconds { get; init; } = 300;

    public const int FieldLimit = 5;
}

/// <summary>Whether something is asked before a chat.</summary>
internal enum Asking
{
    None,
    Optional,
    Required,
}

/// <summary>One more question before a chat.</summary>
/// <param name="Label">As people read it.</param>
/// <param name="Required">Without an answer there is no chat.</param>
internal sealed record AskedField(string Label, bool Required);
