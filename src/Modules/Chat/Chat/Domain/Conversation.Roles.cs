using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>Who takes part besides the requester, and as what. While it is open, somebody who can answer always stays.</summary>
internal sealed partial class Conversation
{
    /// <summary>Another agent comes in, or back; who is in already takes the role.</summary>
    public Result Join(Party agent, ParticipantRole role, LogHead log, DateTimeOffset now)
    {
        if (State != ConversationState.Open)
        {
            return State == ConversationState.Closed ? ChatErrors.Closed : ChatErrors.NotAccepted;
        }

        if (Agent(agent.Id) is { Active: true })
        {
            return ChangeRole(agent.Id, role, log, now);
        }

        Add(agent, role, now);
        var visible = role == ParticipantRole.Participant;
        Changed(agent, visible ? SystemLine.Joined(agent.Name) : SystemLine.Observes(agent.Name), visible, log, now);
        return Result.Success;
    }

    /// <summary>An agent who takes part writes from now on, or only reads; the latter only while another one can write.</summary>
    public Result ChangeRole(Guid agentId, ParticipantRole role, LogHead log, DateTimeOffset now)
    {
        if (Agent(agentId) is not { Active: true } agent)
        {
            return ChatErrors.NotParticipant;
        }

        if (State == ConversationState.Closed)
        {
            return ChatErrors.Closed;
        }

        if (agent.Role == role)
        {
            return Result.Success;
        }

        if (role == ParticipantRole.Observer && !AnotherWrites(agent))
        {
            return ChatErrors.LastWriter;
        }

        agent.Take(role);
        Changed(agent.Party, role == ParticipantRole.Participant ? SystemLine.Joined(agent.Name) : SystemLine.SteppedBack(agent.Name), true, log, now);
        return Result.Success;
    }

    /// <summary>An agent goes; who can write only while another one can. Gone already is fine.</summary>
    public Result Leave(Guid agentId, LogHead log, DateTimeOffset now)
    {
        if (Agent(agentId) is not { } agent)
        {
            return ChatErrors.NotParticipant;
        }

        if (!agent.Active)
        {
            return Result.Success;
        }

        if (State == ConversationState.Closed)
        {
            return ChatErrors.Closed;
        }

        if (agent.Writes && !AnotherWrites(agent))
        {
            return ChatErrors.LastWriter;
        }

        GoAway(agent, log, now);
        return Result.Success;
    }

    /// <summary>The time of somebody who observes is over; nobody's who does not.</summary>
    public Result EndObserving(Guid agentId, LogHead log, DateTimeOffset now)
    {
        if (State == ConversationState.Open && Agent(agentId) is { Active: true, Observes: true } agent)
        {
            GoAway(agent, log, now);
        }

        return Result.Success;
    }

    private void GoAway(Participant agent, LogHead log, DateTimeOffset now)
    {
        var visible = agent.Writes;
        agent.Leave();
        Changed(agent.Party, visible ? SystemLine.Left(agent.Name) : SystemLine.StoppedObserving(agent.Name), visible, log, now);
    }

    private Participant? Agent(Guid id) => _participants.Find(p => p.PersonId == id && p.Kind == PartyKind.Agent);

    private bool AnotherWrites(Participant than) => _participants.Exists(p => p != than && p.Kind == PartyKind.Agent && p.Writes);

    private void Add(Party party, ParticipantRole role, DateTimeOffset now)
    {
        if (_participants.Find(p => p.PersonId == party.Id) is { } known)
        {
            known.Take(role);
            known.ShowAs(party.ShownAs);
        }
        else
        {
            _participants.Add(new(Id, party, role, now));
        }
    }

    private void Changed(Party agent, SystemLine content, bool forCustomers, LogHead log, DateTimeOffset now)
    {
        log.ChangeParticipants(agent, content, now);
        CustomersRevision += forCustomers ? 1 : 0;
        Raise(new ParticipantsChanged(this, agent.Id, forCustomers));
    }
}
