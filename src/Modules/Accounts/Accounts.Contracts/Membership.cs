namespace Accounts.Contracts;

/// <summary>An agent's one chat level in a group.</summary>
public sealed record Membership(Guid GroupId, ChatLevel Level);

/// <summary>What a membership allows in the channels of its group; a higher level includes the lower ones.</summary>
public enum ChatLevel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Reads.</summary>
    Observer,

    /// <summary>Also writes, once in the chat.</summary>
    Participant,

    /// <summary>Also sees and accepts requests.</summary>
    Owner,
}
