using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>A request that an agent addresses to one person: nobody else can accept it. It always stands in the default channel.</summary>
internal sealed partial class Conversation
{
    /// <summary>Whom it is addressed to; null: whoever owns the channel.</summary>
    public Guid? TargetId { get; private init; }

    public PartyKind? TargetKind { get; private init; }

    /// <summary>As shown when asking.</summary>
    public string? TargetName { get; private init; }

    /// <summary>The chat into which this one's target is invited.</summary>
    public Guid? BesideId { get; private init; }

    public bool IsPersonal => TargetId is not null;

    /// <summary>An agent asks one person for a chat. The first message's client id is the request's own.</summary>
    /// <param name="log">New; the conversation takes its id.</param>
    /// <param name="number">For people.</param>
    /// <param name="requestId">The agent's own.</param>
    /// <param name="channel">The default one.</param>
    /// <param name="starter">Who asks.</param>
    /// <param name="target">Who is asked.</param>
    /// <param name="text">The first message, normalised.</param>
    /// <param name="context">The ticket it is about, if any.</param>
    /// <param name="now">When.</param>
    /// <param name="besideId">The customer's chat into which the target is invited.</param>
    public static Conversation Address(
        LogHead log, long number, Guid requestId, Channel channel, Party starter, Party target, string text, RequestContext context, DateTimeOffset now,
        Guid? besideId = null)
    {
        var conversation = Begin(log, number, requestId, channel, starter, context, now, target, besideId);
        conversation._participants.Add(Participant.Invite(log.Id, target, now));
        log.Write(starter, requestId, text, now);
        conversation.Raise(new RequestMade(conversation, channel));
        return conversation;
    }

    /// <summary>Who was asked says no. Declined already is fine.</summary>
    public Result Decline(Guid by, LogHead log, DateTimeOffset now)
    {
        if (Invited(by) is { } invited)
        {
            return EndInvitation(invited, SystemLine.Declined(invited.Name), log, now);
        }

        if (by != TargetId)
        {
            return ChatErrors.NotParticipant;
        }

        if (State != ConversationState.Waiting)
        {
            return ClosedBy == ConversationEnd.Declined ? Result.Success : State == ConversationState.Open ? ChatErrors.AlreadyOpen : Over();
        }

        log.End(new(TargetKind!.Value, by, TargetName!), SystemLine.Declined(TargetName!), now);
        End(ConversationEnd.Declined, log, now);
        return Result.Success;
    }

    /// <summary>Nobody accepted in time; only its starter learns of it. Too late is fine.</summary>
    public Result EndUnanswered(Guid asked, LogHead log, DateTimeOffset now)
    {
        if (Invited(asked) is { } invited)
        {
            return EndInvitation(invited, SystemLine.NotAnswered(invited.Name), log, now);
        }

        if (State == ConversationState.Waiting && asked == TargetId)
        {
            log.End(new(PartyKind.System, Guid.Empty, ""), SystemLine.NotAnswered(TargetName!), now);
            End(ConversationEnd.NotAnswered, log, now);
        }

        return Result.Success;
    }

    /// <summary>The starter asks again to be noticed.</summary>
    public Result Remind(Guid by, LogHead log, DateTimeOffset now)
    {
        if (by != RequesterId || !IsPersonal)
        {
            return ChatErrors.NotParticipant;
        }

        if (State != ConversationState.Waiting)
        {
            return State == ConversationState.Open ? ChatErrors.AlreadyOpen : Over();
        }

        log.Tell(new(RequesterKind, RequesterId, RequesterName), SystemLine.Reminded(TargetName!), now);
        Raise(new TargetReminded(this));
        return Result.Success;
    }

    /// <summary>Why a request that ended can't be accepted any more.</summary>
    public Error Over() => ClosedBy switch
    {
        ConversationEnd.Declined => ChatErrors.Declined,
        ConversationEnd.NotAnswered => ChatErrors.NotAnswered,
        _ => ChatErrors.Withdrawn,
    };
}
