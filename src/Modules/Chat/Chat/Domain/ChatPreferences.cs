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

    /// <summary>Chooses; the same again is no news.</summary>
    /// <param name="onlyMine">See <see cref="OnlyMine"/>.</param>
    /// <param name="myChannels">Some that the agent owns.</param>
    public void Choose(bool onlyMine, IReadOnlyList<Guid> myChannels)
    {
        if (onlyMine != OnlyMine || !myChannels.Order().SequenceEqual(MyChannels.Order()))
        {
            (OnlyMine, MyChannels) = (onlyMine, myChannels);
            Raise(new PreferencesChanged(this));
        }
    }

    /// <summary>As every agent begins: all channels.</summary>
    public static ChatPreferences Start(Guid personId) => new() { Id = personId };
}
