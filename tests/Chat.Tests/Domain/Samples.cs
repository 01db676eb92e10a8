using Chat.Domain;

namespace Chat.Tests.Domain;

/// <summary>Conversations in each state, without a database.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    public static readonly Party Vera = new(PartyKind.Visitor, Guid.CreateVersion7(), "Vera");
    public static readonly Party Anna = new(PartyKind.Agent, Guid.CreateVersion7(), "Anna");
    public static readonly Party Ben = new(PartyKind.Agent, Guid.CreateVersion7(), "Ben");

    public static readonly Party Cleo = new(PartyKind.Agent, Guid.CreateVersion7(), "Cleo");

    public static Channel Channel(bool customers = true, bool isPublic = true) =>
        Chat.Domain.Channel.Create(Guid.CreateVersion7(), "Support", Guid.CreateVersion7(), 0, customers, isPublic, isFallback: true);

    public static (Conversation Chat, LogHead Log) Waiting()
    {
        var log = LogHead.Start(Guid.CreateVersion7());
        return (Conversation.Request(log, 1, Guid.CreateVersion7(), Channel(), Vera, "Hello", new(), Now), log);
    }

    /// <summary>Anna asks Ben.</summary>
    public static (Conversation Chat, LogHead Log) Personal()
    {
        var log = LogHead.Start(Guid.CreateVersion7());
        return (Conversation.Address(log, 1, Guid.CreateVersion7(), Chat.Domain.Channel.CreateDefault(), Anna, Ben, "Hello", new(), Now), log);
    }

    public static (Conversation Chat, LogHead Log) Open()
    {
        var (chat, log) = Waiting();
        chat.Accept(Anna, log, Now);
        return (chat, log);
    }

    /// <summary>Anna leads it, Ben observes.</summary>
    public static (Conversation Chat, LogHead Log) Observed()
    {
        var (chat, log) = Open();
        chat.Join(Ben, ParticipantRole.Observer, log, Now);
        return (chat, log);
    }

    public static (Conversation Chat, LogHead Log) Closed()
    {
        var (chat, log) = Open();
        chat.Close(Anna.Id, log, Now);
        return (chat, log);
    }

    public static (Conversation Chat, LogHead Log) Withdrawn()
    {
        var (chat, log) = Waiting();
        chat.Close(Vera.Id, log, Now);
        return (chat, log);
    }

    /// <summary>What stands in a log, in short.</summary>
    public static IEnumerable<string> Story(this LogHead log) => log.Added.Select(l => l.Text ?? l.Code!);
}
