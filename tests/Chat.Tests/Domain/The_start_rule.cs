using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class The_start_rule
{
    private static readonly StartFacts Good = new(ChatIsOn: true, DirectionIsOn: true, IsSelf: false, MayStart: true, MayReceive: true, IsReachable: true);

    [Fact]
    public void shows_the_icon_when_everything_holds() => StartRule.Refusal(Good).ShouldBeNull();

    [Fact]
    public void says_the_first_thing_that_stands_in_the_way()
    {
        var refusals = new (StartFacts Facts, string Code)[]
        {
            (Good with { ChatIsOn = false }, "chat.inactive"),
            (Good with { IsSelf = true }, "chat.start-with-self"),
            (Good with { DirectionIsOn = false }, "chat.direction-off"),
            (Good with { MayStart = false }, "chat.may-not-start"),
            (Good with { MayReceive = false }, "chat.may-not-receive"),
            (Good with { IsReachable = false }, "chat.not-reachable"),
            (Good with { IsReachable = false, MayStart = false }, "chat.may-not-start"),
            (new(false, false, true, false, false, false), "chat.inactive"),
        };
        foreach (var (facts, code) in refusals)
        {
            StartRule.Refusal(facts)!.Code.ShouldBe(code);
        }
    }

    [Fact]
    public void allows_exactly_one_of_all_combinations() => Enumerable.Range(0, 64)
        .Select(bits => new StartFacts((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0, (bits & 32) > 0))
        .Where(facts => StartRule.Refusal(facts) is null)
        .ShouldHaveSingleItem().ShouldBe(Good);

    [Theory]
    [InlineData(PartyKind.Agent, true)]
    [InlineData(PartyKind.Customer, false)]
    public void knows_the_direction_by_who_is_asked(object target, bool toAgents) =>
        new ChatRules { AgentToAgent = true, AgentToCustomer = false }.Allows((PartyKind)target).ShouldBe(toAgents);
}
