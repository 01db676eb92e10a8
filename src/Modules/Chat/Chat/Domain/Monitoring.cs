using BuildingBlocks.Domain;

namespace Chat.Domain;

/// <summary>Of what an agent wants a browser notification in one chat; personal, nobody else hears of it.</summary>
internal sealed class Monitoring : AggregateRoot
{
    private Monitoring()
    {
    }

    public Guid ConversationId { get; private init; }

    public Guid PersonId { get; private init; }

    public MonitoringLevel Level { get; private set; }

    /// <summary>Of nothing, as in every chat at first.</summary>
    public static Monitoring Start(Guid conversationId, Guid personId) =>
        new() { Id = Guid.CreateVersion7(), ConversationId = conversationId, PersonId = personId };

    public void Choose(MonitoringLevel level)
    {
        if (level != Level)
        {
            Level = level;
            Raise(new MonitoringChanged(ConversationId, PersonId, level));
        }
    }
}

/// <summary>How much of a chat is notified.</summary>
internal enum MonitoringLevel
{
    None,

    /// <summary>What the customer or public user does.</summary>
    Customer,

    /// <summary>What anybody else does.</summary>
    All,
}
