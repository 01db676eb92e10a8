using BuildingBlocks.Domain;

namespace Notifications.Domain;

/// <summary>
/// A chat request, as long as it waits. What is over stays as a mark without any name, because that it began to wait may be
/// told later than that it ended.
/// </summary>
internal sealed class Request : AggregateRoot
{
    private Request(Guid id) => Id = id;

    public bool IsOver { get; private set; }

    /// <summary>How often it began to wait, as far as is known: what is told of an earlier time is old news.</summary>
    public int Turn { get; private set; }

    /// <summary>Whose owners may accept it; null when only its end is known.</summary>
    public Guid? GroupId { get; private set; }

    /// <summary>The one person who may accept it; null: the owners of the group.</summary>
    public Guid? TargetId { get; private set; }

    /// <summary>Where it waits; null when only its end is known.</summary>
    public Guid? ChannelId { get; private set; }

    public bool IsPublic { get; private set; }

    public string? RequesterName { get; private set; }

    public string? ChannelName { get; private set; }

    public DateTimeOffset? Since { get; private set; }

    /// <summary>Nothing is known of it yet.</summary>
    public static Request Of(Guid chatId) => new(chatId) { IsOver = true };

    /// <summary>It waits, for the first time or again; perhaps for others than before.</summary>
    public void Wait(Waiting waiting)
    {
        if (waiting.Turn <= Turn)
        {
            return;
        }

        if (!IsOver)
        {
            Raise(new RequestLeft(Id, GroupId, ChannelId, TargetId));
        }

        (IsOver, Turn, GroupId, TargetId, IsPublic) = (false, waiting.Turn, waiting.GroupId, waiting.TargetId, waiting.IsPublic);
        ChannelId = waiting.ChannelId;
        (RequesterName, ChannelName, Since) = (waiting.RequesterName, waiting.ChannelName, waiting.Since);
        Raise(new RequestBeganToWait(Id));
    }

    /// <summary>It shall be noticed again; of one that is over, or of another wait, nobody hears again.</summary>
    /// <param name="turn">Of which wait; null: its sender asks the person it is addressed to.</param>
    public void Remind(int? turn)
    {
        if (!IsOver && (turn is null ? TargetId is not null : turn == Turn))
        {
            Raise(new RequestReminded(Id));
        }
    }

    /// <summary>Accepted, withdrawn or closed; again, or of an earlier time, changes nothing. That it waited may be told later.</summary>
    public void End(int turn)
    {
        if (turn < Turn || (turn == Turn && IsOver))
        {
            return;
        }

        var waited = !IsOver;
        (IsOver, Turn, RequesterName, ChannelName) = (true, turn, null, null);
        if (waited)
        {
            Raise(new RequestEnded(Id));
        }
    }
}

/// <summary>What is told of a request that waits.</summary>
internal sealed record Waiting(int Turn, Guid GroupId, Guid ChannelId, Guid? TargetId, bool IsPublic, string RequesterName, string ChannelName, DateTimeOffset Since);
