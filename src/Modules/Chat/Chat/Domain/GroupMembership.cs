namespace Chat.Domain;

/// <summary>What an agent may do in the channels of a group; never <see cref="AccessLevel.None"/>.</summary>
internal sealed class GroupMembership
{
    private GroupMembership()
    {
    }

    internal GroupMembership(Guid personId, Guid groupId, AccessLevel level) => (PersonId, GroupId, Level) = (personId, groupId, level);

    public Guid PersonId { get; private init; }

    public Guid GroupId { get; private init; }

    public AccessLevel Level { get; internal set; }
}
