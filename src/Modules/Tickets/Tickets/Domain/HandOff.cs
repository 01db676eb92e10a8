using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace Tickets.Domain;

/// <summary>The one delivery of a chat to the ticket system, from the agent's click until the system holds it.</summary>
internal sealed class HandOff : AggregateRoot
{
    private HandOff()
    {
    }

    /// <summary>The client's own id of the click, so that a repeated one is recognised.</summary>
    public Guid RequestId { get; private init; }

    public Guid ConversationId { get; private init; }

    public Guid AgentId { get; private init; }

    public string AgentName { get; private init; } = "";

    public TicketForm Form { get; private init; } = null!;

    public HandOffState State { get; private set; }

    /// <summary>The code of why the last try did not end well.</summary>
    public string? Reason { get; private set; }

    /// <summary>The number of the try that is due or running, from 1; older tries count for nothing any more.</summary>
    public int Attempts { get; private set; }

    /// <summary>The last number of the customers' log that the ticket gets or has.</summary>
    public long? UpToSequence { get; private set; }

    /// <summary>The last number of the customers' log, known once the chat is closed.</summary>
    public long? ClosedAtSequence { get; private set; }

    /// <summary>The ticket system's own id.</summary>
    public string? TicketId { get; private set; }

    public string? TicketNumber { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    private bool HasLinesLeft => State == HandOffState.Confirmed && ClosedAtSequence > UpToSequence;

    public static HandOff Begin(Guid requestId, Guid conversationId, Guid agentId, string agentName, TicketForm form, DateTimeOffset now)
    {
        var handOff = new HandOff
        {
            RequestId = requestId,
            ConversationId = conversationId,
            AgentId = agentId,
            AgentName = agentName,
            Form = form,
            Attempts = 1,
            CreatedAt = now,
        };
        handOff.Raise(new HandOffMoved(handOff));
        return handOff;
    }

    /// <summary>
    /// Decides what a try sends. The first one fixes it, so that a try after an unclear one asks for exactly the same and lines
    /// written since go as a further article instead of getting lost.
    /// </summary>
    public Result Claim(int attempt, long lastSequence)
    {
        if (!IsDue(attempt))
        {
            return TicketErrors.NotDue;
        }

        UpToSequence ??= lastSequence;
        return Result.Success;
    }

    /// <summary>The ticket system holds it, whichever try brought it there. True when lines are left that it still has to get.</summary>
    public bool Confirm(string ticketId, string ticketNumber, long upToSequence)
    {
        if (State == HandOffState.Confirmed)
        {
            return false;
        }

        (State, Reason, TicketId, TicketNumber, UpToSequence) = (HandOffState.Confirmed, null, ticketId, ticketNumber, upToSequence);
        Raise(new HandOffMoved(this));
        Raise(new HandOffConfirmed(this));
        return HasLinesLeft;
    }

    /// <summary>Nobody knows whether a try worked, so a next one follows. False for an outdated try.</summary>
    public bool Postpone(int attempt, string reason)
    {
        if (!IsDue(attempt))
        {
            return false;
        }

        Attempts++;
        Move(HandOffState.Pending, reason);
        return true;
    }

    /// <summary>The ticket system refused a try: somebody has to change something there before the next one.</summary>
    public void Fail(int attempt, string reason)
    {
        if (IsDue(attempt))
        {
            UpToSequence = null;
            Move(HandOffState.Failed, reason);
        }
    }

    /// <summary>A try at once. False when one is running anyway or none is needed.</summary>
    public bool Retry()
    {
        if (State == HandOffState.Confirmed || (State == HandOffState.Pending && Reason is null))
        {
            return false;
        }

        Attempts++;
        Move(HandOffState.Pending, null);
        return true;
    }

    /// <summary>The chat is closed. True when that shows lines that the ticket still has to get.</summary>
    public bool NoteClose(long lastSequence)
    {
        if (ClosedAtSequence is not null)
        {
            return false;
        }

        ClosedAtSequence = lastSequence;
        return HasLinesLeft;
    }

    /// <summary>The ticket has the lines up to this number now.</summary>
    public void Extend(long upToSequence) => UpToSequence = Math.Max(UpToSequence ?? 0, upToSequence);

    private bool IsDue(int attempt) => State == HandOffState.Pending && Attempts == attempt;

    private void Move(HandOffState state, string? reason)
    {
        if (State != state || Reason != reason)
        {
            (State, Reason) = (state, reason);
            Raise(new HandOffMoved(this));
        }
    }
}
