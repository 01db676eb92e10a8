using Presence.Domain;
using Shouldly;
using Xunit;

namespace Presence.Tests.Domain;

public sealed class The_state_of_a_person
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly PresenceRules Rules = new(TimeSpan.FromSeconds(300), TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(30));

    [Fact]
    public void is_out_without_any_window() => State(PersonKind.Agent, Availability.All).ShouldBe(PresenceState.Out);

    [Fact]
    public void is_out_without_any_window_whatever_the_availability() => State(PersonKind.Agent, Availability.Unavailable).ShouldBe(PresenceState.Out);

    [Theory]
    [InlineData(0, "Active")]
    [InlineData(299, "Active")]
    [InlineData(300, "Away")]
    [InlineData(9999, "Away")]
    public void follows_the_agents_threshold(int idleSeconds, string state) => State(PersonKind.Agent, Availability.All, Open(idleSeconds)).ToString().ShouldBe(state);

    [Theory]
    [InlineData("Customer")]
    [InlineData("Visitor")]
    public void follows_another_threshold_for_customers_and_visitors(string kind)
    {
        State(Enum.Parse<PersonKind>(kind), Availability.All, Open(119)).ShouldBe(PresenceState.Active);
        State(Enum.Parse<PersonKind>(kind), Availability.All, Open(120)).ShouldBe(PresenceState.Away);
    }

    [Fact]
    public void is_that_of_the_most_active_window() => State(PersonKind.Agent, Availability.All, Open(900), Open(10), Open(400)).ShouldBe(PresenceState.Active);

    [Fact]
    public void is_unavailable_before_it_is_away_or_active()
    {
        State(PersonKind.Agent, Availability.Unavailable, Open(0)).ShouldBe(PresenceState.Unavailable);
        State(PersonKind.Agent, Availability.Unavailable, Open(900)).ShouldBe(PresenceState.Unavailable);
    }

    [Fact]
    public void tells_customers_nothing_of_the_availability()
    {
        Rules.OutwardStateOf(PersonKind.Agent, [Open(0)], Now).ShouldBe(PresenceState.Active);
        Rules.OutwardStateOf(PersonKind.Agent, [Open(900)], Now).ShouldBe(PresenceState.Away);
        Rules.OutwardStateOf(PersonKind.Agent, [], Now).ShouldBe(PresenceState.Out);
    }

    [Fact]
    public void with_availability_for_agents_only_is_no_other_than_with_all() => State(PersonKind.Agent, Availability.Internal, Open(0)).ShouldBe(PresenceState.Active);

    [Theory]
    [InlineData(0, "Active")]
    [InlineData(29, "Active")]
    [InlineData(30, "Out")]
    public void counts_a_lost_window_for_the_lease(int lostSeconds, string state) =>
        State(PersonKind.Agent, Availability.All, Open(60) with { LostAt = Now.AddSeconds(-lostSeconds) }).ToString().ShouldBe(state);

    [Fact]
    public void forgets_the_activity_of_a_window_whose_lease_is_over() =>
        State(PersonKind.Agent, Availability.All, Open(60) with { LostAt = Now.AddSeconds(-30) }, Open(600)).ShouldBe(PresenceState.Away);

    private static PresenceState State(PersonKind kind, Availability availability, params Connection[] connections) => Rules.StateOf(kind, connections, availability, Now);

    private static Connection Open(int idleSeconds) =>
        new(Guid.NewGuid().ToString(), Guid.Empty, Guid.Empty, PersonKind.Agent, Guid.Empty, Now.AddSeconds(-idleSeconds), null);
}
