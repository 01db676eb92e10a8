using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>
/// What Notifications knows of an agent: the own copy of memberships, availability and preferences. They come by events in any order,
/// so each has the version it was told with, and an older one is ignored.
/// </summary>
internal sealed class Agent : AggregateRoot
{
    private readonly List<OwnedGroup> _ownedGroups = [];

    public Agent(Guid id) => Id = id;

    /// <summary>False until the person is known, and when it may not sign in any more. True: hears of what is addressed to them.</summary>
    public bool Active { get; private set; }

    /// <summary>True when the agent intends to take requests of customers and visitors, as everybody does until they choose otherwise.</summary>
    public bool TakesRequests { get; private set; } = true;

    public IReadOnlyList<OwnedGroup> OwnedGroups => _ownedGroups;

    private readonly List<LookedAfterChannel> _lookedAfter = [];

    /// <summary>Hears of the requests of <see cref="LookedAfter"/> only.</summary>
    public bool OnlyLookedAfter { get; private set; }

    public IReadOnlyList<LookedAfterChannel> LookedAfter => _lookedAfter;

    public int? PreferencesVersion { get; private set; }

    public int? PersonVersion { get; private set; }

    public int? AvailabilityVersion { get; private set; }

    /// <summary>The person as it is since <paramref name="version"/>.</summary>
    public void Know(bool active, IReadOnlyCollection<Guid> ownedGroups, int version)
    {
        if (version <= PersonVersion)
        {
            return;
        }

        var before = (Active, Heard());
        PersonVersion = version;
        Active = active;
        _ownedGroups.RemoveAll(g => !ownedGroups.Contains(g.GroupId));
        _ownedGroups.AddRange(ownedGroups.Except(_ownedGroups.Select(g => g.GroupId)).Select(id => new OwnedGroup(id)));
        RaiseIfOther(before);
    }

    /// <summary>The availability as it is since <paramref name="version"/>.</summary>
    public void Intend(bool takesRequests, int version)
    {
        if (version <= AvailabilityVersion)
        {
            return;
        }

        var before = (Active, Heard());
        AvailabilityVersion = version;
        TakesRequests = takesRequests;
        RaiseIfOther(before);
    }

    /// <summary>The channels to hear of as chosen since <paramref name="version"/>.</summary>
    public void Prefer(bool onlyLookedAfter, IReadOnlyCollection<Guid> channels, int version)
    {
        if (version <= PreferencesVersion)
        {
            return;
        }

        PreferencesVersion = version;
        OnlyLookedAfter = onlyLookedAfter;
        _lookedAfter.RemoveAll(c => !channels.Contains(c.ChannelId));
        _lookedAfter.AddRange(channels.Except(_lookedAfter.Select(c => c.ChannelId)).Select(id => new LookedAfterChannel(id)));
        Raise(new AgentHearsOfOthers(Id));
    }

    private HashSet<Guid> Heard() => Active && TakesRequests ? [.. _ownedGroups.Select(g => g.GroupId)] : [];

    private void RaiseIfOther((bool Active, HashSet<Guid> Heard) before)
    {
        if (before.Active != Active || !before.Heard.SetEquals(Heard()))
        {
            Raise(new AgentHearsOfOthers(Id));
        }
    }
}
