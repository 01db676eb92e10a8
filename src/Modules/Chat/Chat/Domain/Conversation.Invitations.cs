using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>
/// Bringing another agent in. Agents among themselves ask into the same chat; beside a customer's chat a second one is opened,
/// between the two agents, and from there the invited one joins.
/// </summary>
internal sealed partial class Conversation
{
    /// <summary>Agents among themselves.</summary>
    public bool IsInternal => RequesterKind == PartyKind.Agent && TargetKind == PartyKind.Agent;

    /// <summary>Asks another agent into a chat among agents; until the yes they are inactive in it.</summary>
    public Result Invite(Party by, Party agent, LogHead log, DateTimeOffset now)
    {
        if (State != ConversationState.Open)
        {
            return State == ConversationState.Closed ? ChatErrors.Closed : ChatErrors.NotAccepted;
        }

        if (_participants.Find(p => p.PersonId == agent.Id) is { } known)
        {
            if (known.Active || known.Invited)
            {
                return ChatErrors.AlreadyIn;
            }

            known.Ask();
        }
        else
        {
            _participants.Add(Participant.Invite(Id, agent, now));
        }

        Turn++;
        log.Tell(by, SystemLine.Invited(agent.Name), now);
        Raise(new ParticipantsChanged(this, agent.Id, ForCustomers: false));
        Raise(new AgentInvited(this, by, agent.Id, now));
        return Result.Success;
    }

    /// <summary>Tells the agents of a customer's chat that somebody is asked to join it.</summary>
    public Result TellOfInvitation(Party by, string invitedName, LogHead log, DateTimeOffset now)
    {
        if (State != ConversationState.Open)
        {
            return State == ConversationState.Closed ? ChatErrors.Closed : ChatErrors.NotAccepted;
        }

        log.Tell(by, SystemLine.Invited(invitedName), now);
        return Result.Success;
    }

    private Participant? Invited(Guid id) => State == ConversationState.Open ? _participants.Find(p => p.PersonId == id && p.Invited) : null;

    private Result EnterAsInvited(Party agent, LogHead log, DateTimeOffset now)
    {
        Add(agent, ParticipantRole.Participant, now);
        log.ChangeParticipants(agent, SystemLine.Joined(agent.Name), now);
        CustomersRevision++;
        Raise(new ParticipantsChanged(this, agent.Id, ForCustomers: true));
        Raise(new InvitationEnded(this, agent.Id));
        return Result.Success;
    }

    private Result EndInvitation(Participant invited, SystemLine how, LogHead log, DateTimeOffset now)
    {
        invited.ForgetInvitation();
        log.Tell(invited.Party, how, now);
        Raise(new ParticipantsChanged(this, invited.PersonId, ForCustomers: false));
        Raise(new InvitationEnded(this, invited.PersonId));
        return Result.Success;
    }
}
