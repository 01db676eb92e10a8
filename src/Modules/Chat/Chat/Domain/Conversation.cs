using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>A chat from the request to its end. What happens in it also stands in its log, so every rule takes the <see cref="LogHead"/>.</summary>
internal sealed partial class Conversation : AggregateRoot
{
    private readonly List<Participant> _participants = [];

    private Conversation()
    {
    }

    /// <summary>For people, per installation; grows, but not without gaps.</summary>
    public long Number { get; private init; }

    /// <summary>The requester's own id of the request; the same again is the same request.</summary>
    public Guid RequestId { get; private init; }

    public Guid ChannelId { get; private set; }

    public PartyKind RequesterKind { get; private init; }

    public Guid RequesterId { get; private init; }

    /// <summary>How often it waited for somebody.</summary>
    public int Turn { get; private set; } = 1;

    /// <summary>As shown when asking.</summary>
    public string RequesterName { get; private init; } = "";

    /// <summary>An agent who asks may have another name where the chat was moved to.</summary>
    public string RequesterNameForCustomers => _participants.Find(p => p.PersonId == RequesterId)?.ShownAs ?? RequesterName;

    public RequestContext Context { get; private init; } = new();

    public ConversationState State { get; private set; }

    /// <summary>Since when it waits, or waited last.</summary>
    public DateTimeOffset RequestedAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public Guid? AcceptedById { get; private set; }

    public string? AcceptedByName { get; private set; }

    /// <summary>How often the owners of the channel were warned that it still waits, this time.</summary>
    public int Warnings { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public ConversationEnd? ClosedBy { get; private set; }

    public ShownHandOff? HandOff { get; private set; }

    /// <summary>Grows with every change that customers may see, and with no other: a gap would betray the rest.</summary>
    public int CustomersRevision { get; private set; }

    public IReadOnlyList<Participant> Participants => _participants;

    /// <summary>A request with its first message, whose client id is the request's own.</summary>
    /// <param name="log">New; the conversation takes its id.</param>
    /// <param name="number">For people.</param>
    /// <param name="requestId">The requester's own.</param>
    /// <param name="channel">Offered to the requester.</param>
    /// <param name="requester">Who asks.</param>
    /// <param name="text">The first message, normalised.</param>
    /// <param name="context">Where from.</param>
    /// <param name="now">When.</param>
    public static Conversation Request(LogHead log, long number, Guid requestId, Channel channel, Party requester, string text, RequestContext context, DateTimeOffset now)
    {
        var conversation = Begin(log, number, requestId, channel, requester, context, now);
        log.Write(requester, requestId, text, now);
        conversation.Raise(new RequestMade(conversation, channel));
        return conversation;
    }

    /// <summary>A conversation of the past that ended well; nobody is told.</summary>
    public static Conversation Import(LogHead log, long number, Channel channel, Party requester, Party agent, IReadOnlyList<PastLine> lines)
    {
        var conversation = Begin(log, number, log.Id, channel, requester, new(), lines[0].At);
        foreach (var line in lines)
        {
            if (line.ByAgent && conversation.State == ConversationState.Waiting)
            {
                conversation.Accept(agent, log, line.At);
            }

            log.Write(line.ByAgent ? agent : requester, Guid.CreateVersion7(), line.Text, line.At);
        }

        var end = lines[^1].At;
        conversation.Accept(agent, log, end);
        conversation.Close(agent.Id, log, end);
        conversation.ForgetEvents();
        log.Hush(end);
        return conversation;
    }

    /// <summary>An agent, or whom it is addressed to, takes the request: exactly one does, and may say so again.</summary>
    public Result Accept(Party by, LogHead log, DateTimeOffset now)
    {
        if (Invited(by.Id) is not null)
        {
            return EnterAsInvited(by, log, now);
        }

        if (AcceptedById == by.Id)
        {
            return Result.Success;
        }

        if (AcceptedById is not null)
        {
            return ChatErrors.AlreadyTaken.With("name", AcceptedByName!);
        }

        if (State == ConversationState.Closed)
        {
            return Over();
        }

        if (IsPersonal && by.Id != TargetId)
        {
            return ChatErrors.NotParticipant;
        }

        (State, AcceptedAt, AcceptedById, AcceptedByName) = (ConversationState.Open, now, by.Id, by.Name);
        Add(by, ParticipantRole.Participant, now);
        log.Accept(by, now);
        CustomersRevision++;
        Raise(new RequestAccepted(this, by));
        return Result.Success;
    }

    /// <summary>Somebody who takes part ends it; before anybody accepted, the requester withdraws. Closed already is fine.</summary>
    public Result Close(Guid by, LogHead log, DateTimeOffset now)
    {
        if (_participants.Find(p => p.PersonId == by && p.Active) is not { } closer)
        {
            return ChatErrors.NotParticipant;
        }

        if (closer.Observes)
        {
            return ChatErrors.OnlyReads;
        }

        switch (State)
        {
            case ConversationState.Waiting:
                log.End(closer.Party, SystemLine.Withdrawn, now);
                End(ConversationEnd.Withdrawn, log, now);
                break;
            case ConversationState.Open:
                log.End(closer.Party, SystemLine.Closed(closer.Name), now);
                End(closer.Kind == PartyKind.Agent ? ConversationEnd.Agent : ConversationEnd.Requester, log, now);
                break;
        }

        return Result.Success;
    }

    /// <summary>A ticket holds it: that ends it. In a conversation that has ended already nothing is written any more.</summary>
    public Result CloseIntoTicket(Guid agentId, string ticketNumber, LogHead log, DateTimeOffset now)
    {
        if (State == ConversationState.Closed)
        {
            return Result.Success;
        }

        if (_participants.Find(p => p.PersonId == agentId && p.Kind == PartyKind.Agent) is not { } agent)
        {
            return ChatErrors.NotParticipant;
        }

        log.Tell(agent.Party, SystemLine.AddedToTicket(ticketNumber), now);
        log.End(agent.Party, SystemLine.Closed(agent.Name), now);
        End(ConversationEnd.Ticket, log, now);
        return Result.Success;
    }

    /// <summary>Chat was switched off while it ran or waited. Closed already is fine.</summary>
    public Result SwitchOff(LogHead log, DateTimeOffset now)
    {
        if (State != ConversationState.Closed)
        {
            log.End(new(PartyKind.System, Guid.Empty, ""), SystemLine.SwitchedOff, now);
            End(ConversationEnd.SwitchedOff, log, now);
        }

        return Result.Success;
    }

    /// <summary>Shows how far it is on its way into a ticket; older news than the last is ignored.</summary>
    public Result Show(ShownHandOff handOff)
    {
        if (HandOff is { } last && last.HandOffId == handOff.HandOffId && last.SourceVersion >= handOff.SourceVersion)
        {
            return Result.Success;
        }

        HandOff = handOff;
        Raise(new HandOffShown(Id));
        return Result.Success;
    }

    private static Conversation Begin(
        LogHead log, long number, Guid requestId, Channel channel, Party requester, RequestContext context, DateTimeOffset now, Party? target = null, Guid? besideId = null)
    {
        var conversation = new Conversation
        {
            Id = log.Id,
            Number = number,
            RequestId = requestId,
            ChannelId = channel.Id,
            RequesterKind = requester.Kind,
            RequesterId = requester.Id,
            RequesterName = requester.Name,
            TargetId = target?.Id,
            TargetKind = target?.Kind,
            TargetName = target?.Name,
            BesideId = besideId,
            Context = context,
            State = ConversationState.Waiting,
            RequestedAt = now,
        };
        conversation.Add(requester, ParticipantRole.Participant, now);
        log.Tell(requester, SystemLine.Requested, now);
        return conversation;
    }

    private void End(ConversationEnd how, LogHead log, DateTimeOffset now)
    {
        var accepted = State == ConversationState.Open;
        (State, ClosedAt, ClosedBy) = (ConversationState.Closed, now, how);
        CustomersRevision++;
        Raise(new ConversationEnded(this, log.AgentsLast, log.CustomersLast, accepted));
    }
}
