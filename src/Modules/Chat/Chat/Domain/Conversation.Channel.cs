using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>Where a conversation belongs, and its way back to the requests.</summary>
internal sealed partial class Conversation
{
    /// <summary>Moves it to another channel, which everybody is told.</summary>
    /// <param name="by">An agent who writes in it.</param>
    /// <param name="channel">Allowed as a target.</param>
    /// <param name="levelOf">What an agent may do there: who may not go on as they are steps back or leaves.</param>
    /// <param name="log">Its log.</param>
    /// <param name="now">When.</param>
    public Result Move(Party by, Channel channel, Func<Guid, AccessLevel> levelOf, LogHead log, DateTimeOffset now)
    {
        if (IsInternal || channel.Id == Channel.DefaultId || (IsPersonal && State == ConversationState.Waiting))
        {
            return ChatErrors.CannotBeMoved;
        }

        if (State == ConversationState.Closed)
        {
            return ChatErrors.Closed;
        }

        if (channel.Id == ChannelId)
        {
            return Result.Success;
        }

        var from = ChannelId;
        if (State == ConversationState.Waiting)
        {
            WaitAnew();
        }

        ChannelId = channel.Id;
        CustomersRevision++;
        log.ChangeParticipants(by, SystemLine.Moved(channel.Name), now);
        Raise(new ConversationMoved(this, from, channel, State == ConversationState.Waiting));
        _participants.FindAll(p => p.Kind == PartyKind.Agent && p.Active && p.PersonId != by.Id).ForEach(p => KeepToLevel(p, levelOf(p.PersonId), log, now));
        // who goes is not named by the rules of a channel they never were in
        _participants.FindAll(p => p.Kind == PartyKind.Agent && p.Active).ForEach(p => p.ShowAs(channel.Rules.AgentName));
        return Result.Success;
    }

    private void KeepToLevel(Participant agent, AccessLevel level, LogHead log, DateTimeOffset now)
    {
        if (level == AccessLevel.None)
        {
            GoAway(agent, log, now);
        }
        else if (level == AccessLevel.Observer && agent.Writes)
        {
            agent.Take(ParticipantRole.Observer);
            Changed(agent.Party, SystemLine.SteppedBack(agent.Name), true, log, now);
        }
    }

    /// <summary>Its agents leave it to the owners of its channel: it waits again, with all its history.</summary>
    public Result ReturnToRequests(Channel channel, LogHead log, DateTimeOffset now)
    {
        if (State != ConversationState.Open || IsInternal || IsPersonal)
        {
            return State == ConversationState.Closed ? ChatErrors.Closed : ChatErrors.CannotBeMoved;
        }

        var gone = _participants.Where(p => p.Kind == PartyKind.Agent && p.Active).ToList();
        gone.ForEach(p => p.Leave());
        (State, AcceptedAt, AcceptedById, AcceptedByName) = (ConversationState.Waiting, null, null, null);
        RequestedAt = now;
        WaitAnew();
        CustomersRevision++;
        log.WaitAgain(SystemLine.Returned, now);
        Raise(new RequestReturned(this, channel, [.. gone.Select(p => p.PersonId)]));
        return Result.Success;
    }

    /// <summary>The owners of the channel shall notice that it has waited long. Told already, or of an earlier wait, is fine.</summary>
    /// <param name="turn">Of which wait.</param>
    /// <param name="warning">1 or 2.</param>
    public Result Warn(int turn, int warning)
    {
        if (State == ConversationState.Waiting && Turn == turn && Warnings < warning)
        {
            Warnings = warning;
            Raise(new RequestWaitsLong(this));
        }

        return Result.Success;
    }

    /// <summary>Another group serves its channel: it waits for that one's agents now, as long as nobody has accepted.</summary>
    public void Reassign(Channel channel)
    {
        if (State == ConversationState.Waiting)
        {
            WaitAnew();
            Raise(new RequestReassigned(this, channel));
        }
    }

    private void WaitAnew() => (Turn, Warnings) = (Turn + 1, 0);
}
