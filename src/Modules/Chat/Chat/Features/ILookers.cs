namespace Chat.Features;

/// <summary>Who looks at a waiting request right now, on any node; kept in memory only.</summary>
internal interface ILookers
{
    /// <summary>Each agent once, by name.</summary>
    IReadOnlyList<PersonView> At(Guid conversationId);
}
