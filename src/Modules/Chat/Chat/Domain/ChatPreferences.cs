using BuildingBlocks.Domain;

namespace Chat.Domain;

/// <summary>What one agent wants to see of the channels; its id is the agent's.</summary>
internal sealed class ChatPreferences : AggregateRoot
{
    private ChatPreferences()
    {
    }

    /// <summary>The channels this agent looks after, of those they own.</summary>
    public IReadOnlyList<Guid> MyChannels { get; private set; } = [];

    /// <summary>Lists, notifications and availability are only of <see cref="MyChannels"/>.</summary>
    public bool OnlyMine { get; private set; }

    /// <summary>As every agent begins: all channels.</summary>
    public static ChatPreferences Start(Guid personId) => new() { Id = personId };
}
