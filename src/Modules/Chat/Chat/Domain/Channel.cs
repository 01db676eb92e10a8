using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>Where requests wait; its one group serves it.</summary>
internal sealed class Channel : AggregateRoot
{
    /// <summary>The one for chats with a named person. It has no group: whoever takes part in a chat there owns it.</summary>
    public static readonly Guid DefaultId = new("00000000-0000-7000-8000-000000000001");

    private Channel()
    {
    }

    public string Name { get; private set; } = "";

    public Guid GroupId { get; private set; }

    /// <summary>Which of the eight channel squares, 0 to 7.</summary>
    public int Color { get; private set; }

    public bool OfferedToCustomers { get; private set; }

    public bool OfferedToPublic { get; private set; }

    /// <summary>Takes requests without a choice; one channel at most does.</summary>
    public bool IsFallback { get; private set; }

    /// <summary>Agents of its group may join its chats uninvited, each up to their level.</summary>
    public bool AllowsJoining { get; private set; }

    /// <summary>False: nothing new begins here or is moved here; what waits or runs goes on.</summary>
    public bool Valid { get; private set; } = true;

    public ChannelRules Rules { get; private set; } = new();

    /// <summary>A new channel with the usual rules.</summary>
    public static Channel Create(
        Guid id, string name, Guid groupId, int color, bool offeredToCustomers, bool offeredToPublic, bool isFallback, bool allowsJoining = false) =>
        Create(id, new()
        {
            Name = name,
            GroupId = groupId,
            Color = color,
            OfferedToCustomers = offeredToCustomers,
            OfferedToPublic = offeredToPublic,
            IsFallback = isFallback,
            AllowsJoining = allowsJoining,
        });

    /// <summary>A new channel.</summary>
    public static Channel Create(Guid id, ChannelSettings settings)
    {
        var channel = new Channel { Id = id };
        channel.Take(settings);
        channel.Raise(new ChannelCreated(id));
        return channel;
    }

    /// <summary>The channel for chats with a named person.</summary>
    public static Channel CreateDefault() => new() { Id = DefaultId, Name = "Default channel" };

    /// <summary>Everything that is decided about it.</summary>
    public ChannelSettings ToSettings() => new()
    {
        Name = Name,
        GroupId = GroupId,
        Color = Color,
        OfferedToCustomers = OfferedToCustomers,
        OfferedToPublic = OfferedToPublic,
        IsFallback = IsFallback,
        AllowsJoining = AllowsJoining,
        Valid = Valid,
        Rules = Rules,
    };

    /// <summary>Takes all settings anew; what is no change leaves no trace. There is always a channel for requests without a choice.</summary>
    public Result Change(ChannelSettings settings)
    {
        if (Id == DefaultId)
        {
            return ChatErrors.ChannelFixed;
        }

        if (IsFallback && !settings.IsFallback)
        {
            return ChatErrors.FallbackNeeded;
        }

        if (settings.FitsFallback().Error is { } error)
        {
            return error;
        }

        if (!settings.IsSameAs(ToSettings()))
        {
            Take(settings);
            Raise(new ChannelChanged(Id));
        }

        return Result.Success;
    }

    /// <summary>Another channel takes requests without a choice.</summary>
    public void CeaseToBeFallback() => IsFallback = false;

    /// <summary>Whether this kind of requester may choose it.</summary>
    public bool IsOfferedTo(PartyKind kind) => Valid && kind switch
    {
        PartyKind.Customer => OfferedToCustomers,
        PartyKind.Visitor => OfferedToPublic,
        _ => false,
    };

    private void Take(ChannelSettings settings)
    {
        (Name, GroupId, Color, Valid, Rules) = (settings.Name, settings.GroupId, settings.Color, settings.Valid, settings.Rules);
        (OfferedToCustomers, OfferedToPublic) = (settings.OfferedToCustomers, settings.OfferedToPublic);
        (IsFallback, AllowsJoining) = (settings.IsFallback, settings.AllowsJoining);
    }
}
