namespace Accounts.Domain;

/// <summary>An agent's one chat level in a group.</summary>
internal sealed class Membership(Guid groupId, ChatLevel level)
{
    public Guid GroupId { get; private init; } = groupId;

    public ChatLevel Level { get; private set; } = level;

    public void Set(ChatLevel level) => Level = level;
}
