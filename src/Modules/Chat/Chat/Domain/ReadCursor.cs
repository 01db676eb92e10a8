using BuildingBlocks.Domain;

namespace Chat.Domain;

/// <summary>How much of a conversation reached somebody and was read by them, in both numberings.</summary>
internal sealed class ReadCursor : AggregateRoot
{
    private ReadCursor()
    {
    }

    public Guid ConversationId { get; private init; }

    public Guid PersonId { get; private init; }

    public long DeliveredForAgents { get; private set; }

    public long DeliveredForCustomers { get; private set; }

    public long ReadForAgents { get; private set; }

    public long ReadForCustomers { get; private set; }

    /// <summary>Before the first line.</summary>
    public static ReadCursor Start(Guid conversationId, Guid personId) => new() { ConversationId = conversationId, PersonId = personId };

    /// <summary>Lines up to here arrived in a window of theirs. Never goes back.</summary>
    public void Deliver(LogPosition position)
    {
        if (position.ForAgents > DeliveredForAgents || position.ForCustomers > DeliveredForCustomers)
        {
            (DeliveredForAgents, DeliveredForCustomers) = (Math.Max(DeliveredForAgents, position.ForAgents), Math.Max(DeliveredForCustomers, position.ForCustomers));
            Moved();
        }
    }

    /// <summary>They have seen the lines up to here. Never goes back.</summary>
    public void Read(LogPosition position)
    {
        Deliver(position);
        if (position.ForAgents > ReadForAgents || position.ForCustomers > ReadForCustomers)
        {
            (ReadForAgents, ReadForCustomers) = (Math.Max(ReadForAgents, position.ForAgents), Math.Max(ReadForCustomers, position.ForCustomers));
            Moved();
        }
    }

    private void Moved()
    {
        if (DomainEvents.Count == 0)
        {
            Raise(new CursorMoved(ConversationId, PersonId));
        }
    }
}

/// <summary>A place in a log, said in both numberings.</summary>
internal sealed record LogPosition(long ForAgents, long ForCustomers);
