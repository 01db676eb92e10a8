namespace Chat.Features;

/// <summary>Gives conversations their number for people: never the same twice, growing, with gaps where a request came to nothing.</summary>
internal interface IConversationNumbers
{
    Task<long> Next(CancellationToken cancellationToken);
}
