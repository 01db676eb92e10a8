using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>
/// The end of a conversation's log: gives every line its number in each audience. The journal locks it, commands change it
/// under its version, so that no two writers ever give the same number. Its id is the conversation's.
/// </summary>
internal sealed class LogHead : AggregateRoot
{
    private static readonly TimeSpan AnnounceInterval = TimeSpan.FromSeconds(1);
    private readonly List<Line> _added = [];

    private LogHead()
    {
    }

    /// <summary>The last number of the agents' log.</summary>
    public long AgentsLast { get; private set; }

    /// <summary>The last number of the customers' log.</summary>
    public long CustomersLast { get; private set; }

    /// <summary>False: nothing is written any more.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Nobody has accepted yet: owners of the channel may look on.</summary>
    public bool IsWaiting { get; private set; } = true;

    /// <summary>Grows whenever it changes who may write.</summary>
    public int RightsVersion { get; private set; }

    /// <summary>The last number other modules were told of.</summary>
    public long AnnouncedUpTo { get; private set; }

    /// <summary>When they were told last.</summary>
    public DateTimeOffset AnnouncedAt { get; private set; } = DateTimeOffset.UnixEpoch;

    /// <summary>A job is going to tell them the rest.</summary>
    public bool AnnouncementPlanned { get; private set; }

    /// <summary>Among what they do not know is a text.</summary>
    public bool UnannouncedText { get; private set; }

    /// <summary>Among what they do not know is a system line.</summary>
    public bool UnannouncedSystem { get; private set; }

    /// <summary>The lines added since it was loaded.</summary>
    public IReadOnlyList<Line> Added => _added;

    /// <summary>An empty log.</summary>
    public static LogHead Start(Guid conversationId) => new() { Id = conversationId };

    /// <summary>A text for everyone; who may write is decided before.</summary>
    public Result<Line> Write(Party author, Guid clientMessageId, string text, DateTimeOffset now)
    {
        if (!IsOpen)
        {
            return ChatErrors.Closed;
        }

        UnannouncedText = true;
        return Add(Line.OfText(Id, ++AgentsLast, ++CustomersLast, author, clientMessageId, text, now));
    }

    /// <summary>What the system tells; only in an open log, which the conversation sees to.</summary>
    public void Tell(Party actor, SystemLine content, DateTimeOffset now)
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException($"{content.Code} can't be told in a log that has ended.");
        }

        UnannouncedSystem = true;
        Add(Line.OfSystem(Id, ++AgentsLast, content.ForCustomers ? ++CustomersLast : null, actor, content, now));
    }

    /// <summary>An agent may write from now on.</summary>
    public void Accept(Party agent, DateTimeOffset now)
    {
        IsWaiting = false;
        RightsVersion++;
        Tell(agent, SystemLine.Accepted(agent.Name), now);
    }

    /// <summary>Nobody may write any more but who waits.</summary>
    public void WaitAgain(SystemLine content, DateTimeOffset now)
    {
        IsWaiting = true;
        RightsVersion++;
        Tell(new(PartyKind.System, Guid.Empty, ""), content, now);
    }

    /// <summary>An agent joins, leaves, takes another role or is shown under another name.</summary>
    public void ChangeParticipants(Party agent, SystemLine content, DateTimeOffset now)
    {
        RightsVersion++;
        Tell(agent, content, now);
    }

    /// <summary>The last line.</summary>
    public void End(Party actor, SystemLine content, DateTimeOffset now)
    {
        Tell(actor, content, now);
        (IsOpen, IsWaiting) = (false, false);
        RightsVersion++;
    }

    /// <summary>
    /// Has other modules told of new lines, unless they were within the last second: then the answer says when a job has to.
    /// Null: nothing is left to plan.
    /// </summary>
    public DateTimeOffset? Announce(DateTimeOffset now)
    {
        AnnounceIfDue(now);
        if (AnnouncementPlanned || AnnouncedUpTo == AgentsLast)
        {
            return null;
        }

        AnnouncementPlanned = true;
        return AnnouncedAt + AnnounceInterval;
    }

    /// <summary>What the job does that <see cref="Announce"/> asked for; nothing is left when later lines were faster.</summary>
    public void AnnounceIfDue(DateTimeOffset now)
    {
        if (AnnouncedUpTo < AgentsLast && now >= AnnouncedAt + AnnounceInterval)
        {
            Raise(new LinesAnnounced(Id, AnnouncedUpTo + 1, AgentsLast, UnannouncedText, UnannouncedSystem));
            Announced(now);
        }
    }

    /// <summary>What was added is of the past: nobody is told.</summary>
    public void Hush(DateTimeOffset now)
    {
        Announced(now);
        ForgetEvents();
    }

    private void Announced(DateTimeOffset now) =>
        (AnnouncedUpTo, AnnouncedAt, AnnouncementPlanned, UnannouncedText, UnannouncedSystem) = (AgentsLast, now, false, false, false);

    private Line Add(Line line)
    {
        _added.Add(line);
        if (DomainEvents.OfType<LinesAdded>().FirstOrDefault() is { } told)
        {
            told.Lines.Add(line);
        }
        else
        {
            Raise(new LinesAdded(Id, IsWaiting, [line]));
        }

        return line;
    }
}
