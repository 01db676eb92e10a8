using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>What administrators decide about chatting; effective at once.</summary>
internal sealed record ChatRules
{
    public const string Key = "chat.rules";

    /// <summary>Off: no entry, no icon, every call is refused, and what runs ends.</summary>
    public bool Active { get; init; } = true;

    /// <summary>What people read while no new request is taken; null: requests are taken.</summary>
    public string? PausedBecause { get; init; }

    public bool AgentToAgent { get; init; } = true;

    public bool AgentToCustomer { get; init; } = true;

    public bool CustomerToAgent { get; init; } = true;

    public bool PublicToAgent { get; init; } = true;

    /// <summary>Whose members may start chats with a named person; null: every agent.</summary>
    public Guid? StartingGroupId { get; init; }

    /// <summary>Whose members may be asked for one; null: every agent.</summary>
    public Guid? ReceivingGroupId { get; init; }

    /// <summary>How long a request to a named person waits, in seconds.</summary>
    public int AnswerWithinSeconds { get; init; } = 300;

    /// <summary>Whether agents may ask people of this kind for a chat.</summary>
    public bool Allows(PartyKind target) => target == PartyKind.Agent ? AgentToAgent : AgentToCustomer;

    /// <summary>Why somebody of this kind can't ask for a chat now; null: they can.</summary>
    public Error? RefusalFor(PartyKind requester) =>
        !Active ? ChatErrors.Inactive
        : !(requester == PartyKind.Customer ? CustomerToAgent : PublicToAgent) ? ChatErrors.DirectionOff
        : PausedBecause is { } reason ? ChatErrors.Paused.With("reason", reason)
        : null;
}
