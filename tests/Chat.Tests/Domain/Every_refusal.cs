using BuildingBlocks.Results;
using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class Every_refusal
{
    private static readonly Dictionary<string, Func<Error?>> Situations = new()
    {
        ["chat.already-taken"] = () => Try(Samples.Open(), (chat, log) => chat.Accept(Samples.Ben, log, Samples.Now)),
        ["chat.already-taken (closed since)"] = () => Try(Samples.Closed(), (chat, log) => chat.Accept(Samples.Ben, log, Samples.Now)),
        ["chat.withdrawn"] = () => Try(Samples.Withdrawn(), (chat, log) => chat.Accept(Samples.Anna, log, Samples.Now)),
        ["chat.closed"] = () => Samples.Closed().Log.Write(Samples.Anna, Guid.NewGuid(), "too late", Samples.Now).Error,
        ["chat.closed (withdrawn)"] = () => Samples.Withdrawn().Log.Write(Samples.Vera, Guid.NewGuid(), "too late", Samples.Now).Error,
        ["chat.not-participant"] = () => Try(Samples.Open(), (chat, log) => chat.Close(Samples.Ben.Id, log, Samples.Now)),
        ["chat.not-participant (before anybody accepted)"] = () => Try(Samples.Waiting(), (chat, log) => chat.Close(Samples.Anna.Id, log, Samples.Now)),
        ["chat.not-participant (closed)"] = () => Try(Samples.Closed(), (chat, log) => chat.Close(Samples.Ben.Id, log, Samples.Now)),
        ["chat.not-participant (ticket of a stranger)"] = () => Try(Samples.Open(), (chat, log) => chat.CloseIntoTicket(Samples.Ben.Id, "1", log, Samples.Now)),
        ["chat.not-accepted"] = () => Try(Samples.Waiting(), (chat, log) => chat.Join(Samples.Ben, ParticipantRole.Observer, log, Samples.Now)),
        ["chat.closed (joining)"] = () => Try(Samples.Closed(), (chat, log) => chat.Join(Samples.Ben, ParticipantRole.Participant, log, Samples.Now)),
        ["chat.closed (leaving)"] = () => Try(Samples.Closed(), (chat, log) => chat.Leave(Samples.Anna.Id, log, Samples.Now)),
        ["chat.closed (another role)"] = () => Try(Samples.Closed(), (chat, log) => chat.ChangeRole(Samples.Anna.Id, ParticipantRole.Observer, log, Samples.Now)),
        ["chat.not-participant (leaving)"] = () => Try(Samples.Open(), (chat, log) => chat.Leave(Samples.Ben.Id, log, Samples.Now)),
        ["chat.not-participant (customers don’t leave, they close)"] = () => Try(Samples.Open(), (chat, log) => chat.Leave(Samples.Vera.Id, log, Samples.Now)),
        ["chat.not-participant (another role)"] = () => Try(Samples.Open(), (chat, log) => chat.ChangeRole(Samples.Ben.Id, ParticipantRole.Observer, log, Samples.Now)),
        ["chat.last-writer"] = () => Try(Samples.Observed(), (chat, log) => chat.Leave(Samples.Anna.Id, log, Samples.Now)),
        ["chat.last-writer (another role)"] = () => Try(Samples.Observed(), (chat, log) => chat.ChangeRole(Samples.Anna.Id, ParticipantRole.Observer, log, Samples.Now)),
        ["chat.only-reads"] = () => Try(Samples.Observed(), (chat, log) => chat.Close(Samples.Ben.Id, log, Samples.Now)),
        ["chat.text-empty"] = () => MessageText.Normalise("").Error,
        ["chat.text-empty (nothing)"] = () => MessageText.Normalise(null).Error,
        ["chat.text-empty (white space)"] = () => MessageText.Normalise(" \r\n\t ").Error,
        ["chat.text-too-long"] = () => MessageText.Normalise(new string('x', 8_001)).Error,
        ["request.invalid (null character)"] = () => MessageText.Normalise("a\0b").Error,
        ["request.invalid (half a pair)"] = () => MessageText.Normalise("a\ud83d").Error,
        ["request.invalid (other half)"] = () => MessageText.Normalise("\ude00a").Error,
        ["request.invalid (path)"] = () => Integration.Create("x").Allow(["https://shop.example/path"]).Error,
        ["request.invalid (no scheme)"] = () => Integration.Create("x").Allow(["shop.example"]).Error,
    };

    public static TheoryData<string> Codes => [.. Situations.Keys];

    [Theory, MemberData(nameof(Codes))]
    public void has_its_situation(string situation) => Situations[situation]()!.Code.ShouldBe(situation.Split(' ')[0]);

    [Fact]
    public void says_who_was_faster() =>
        Try(Samples.Open(), (chat, log) => chat.Accept(Samples.Ben, log, Samples.Now))!.Args["name"].ShouldBe("Anna");

    [Fact]
    public void says_how_long_a_text_may_be() => MessageText.Normalise(new string('x', 8_001)).Error!.Args["limit"].ShouldBe("8000");

    [Fact]
    public void changes_nothing()
    {
        foreach (var (chat, log) in new[] { Samples.Open(), Samples.Closed(), Samples.Withdrawn() })
        {
            var before = (chat.State, chat.AcceptedById, chat.ClosedAt, log.AgentsLast, log.CustomersLast, log.Added.Count, chat.Participants.Count, chat.DomainEvents.Count);
            chat.Accept(Samples.Ben, log, Samples.Now.AddHours(1)).IsSuccess.ShouldBeFalse();
            chat.Close(Samples.Ben.Id, log, Samples.Now.AddHours(1)).IsSuccess.ShouldBeFalse();
            (chat.State, chat.AcceptedById, chat.ClosedAt, log.AgentsLast, log.CustomersLast, log.Added.Count, chat.Participants.Count, chat.DomainEvents.Count).ShouldBe(before);
        }
    }

    private static Error? Try((Conversation Chat, LogHead Log) sample, Func<Conversation, LogHead, Result> act) => act(sample.Chat, sample.Log).Error;
}
