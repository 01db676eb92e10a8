using BuildingBlocks.Contracts;
using Presence.Domain;
using Presence.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;

namespace Presence.Tests.Infrastructure;

public sealed class A_board
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Session = Guid.CreateVersion7();
    private readonly ManualClock _clock = new();
    private readonly PresenceBoard _board;

    public A_board() => _board = new Wire(_clock).AddNode();

    [Fact]
    public void knows_nobody_at_first() => _board.Of(Anna).ShouldBeNull();

    [Fact]
    public void tells_a_person_in_until_the_last_window_is_closed()
    {
        _board.Connect("1", Anna);
        _board.Connect("2", Anna);
        _board.Close("1");
        _board.StateOf(Anna).ShouldBe(PresenceState.Active);

        _board.Close("2");

        _board.StateOf(Anna).ShouldBe(PresenceState.Out);
        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Active, PresenceState.Out]);
    }

    [Fact]
    public void stands_a_window_that_is_closed_twice()
    {
        _board.Connect("1", Anna);
        _board.Connect("2", Anna);

        _board.Close("1");
        _board.Close("1");
        _board.Lose("1");
        _board.Close("never opened");

        _board.StateOf(Anna).ShouldBe(PresenceState.Active);
        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Active]);
    }

    [Fact]
    public void waits_the_lease_for_a_lost_window()
    {
        _board.Connect("1", Anna);
        _board.Lose("1");
        Pass(29);
        _board.StateOf(Anna).ShouldBe(PresenceState.Active);

        Pass(1);

        _board.StateOf(Anna).ShouldBe(PresenceState.Out);
        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Active, PresenceState.Out]);
    }

    [Fact]
    public void does_not_prolong_the_lease_when_a_lost_window_is_lost_again()
    {
        _board.Connect("1", Anna);
        _board.Lose("1");
        Pass(20);
        _board.Lose("1");
        _board.Touch("1");

        Pass(10);

        _board.StateOf(Anna).ShouldBe(PresenceState.Out);
    }

    [Fact]
    public void says_nothing_when_a_lost_window_comes_back()
    {
        _board.Connect("1", Anna, sessionId: Session);
        _board.Lose("1");
        Pass(10);
        _board.Connect("2", Anna, sessionId: Session);
        Pass(60);

        _board.StateOf(Anna).ShouldBe(PresenceState.Active);
        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Active]);
    }

    [Fact]
    public void shows_a_sign_out_at_once_although_a_connection_was_lost_and_came_back()
    {
        _board.Connect("1", Anna, sessionId: Session);
        _board.Lose("1");
        _board.Connect("2", Anna, sessionId: Session);

        _board.Close("2");

        _board.StateOf(Anna).ShouldBe(PresenceState.Out);
    }

    [Fact]
    public void still_waits_for_a_lost_window_of_another_session()
    {
        _board.Connect("1", Anna, sessionId: Session);
        _board.Lose("1");
        _board.Connect("2", Anna, sessionId: Guid.CreateVersion7());

        _board.Close("2");

        _board.StateOf(Anna).ShouldBe(PresenceState.Active);
    }

    [Fact]
    public void tells_who_went_away_and_who_came_back()
    {
        _board.Connect("1", Anna);
        Pass(299);
        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Active]);
        Pass(1);
        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Away]);
        var since = _board.Of(Anna)!.Since;
        since.ShouldBe(_clock.GetUtcNow());
        Pass(60);
        _board.Of(Anna)!.Since.ShouldBe(since);

        _board.Touch("1");

        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Active]);
        _board.Of(Anna)!.Since.ShouldBe(_clock.GetUtcNow());
    }

    [Fact]
    public void shows_a_chosen_availability_over_activity_and_ignores_an_older_one()
    {
        _board.Connect("1", Anna);
        _board.Put(new Intention(Anna, Availability.Unavailable, 2));
        _board.Put(new Intention(Anna, Availability.All, 1));
        _board.StateOf(Anna).ShouldBe(PresenceState.Unavailable);
        _board.Of(Anna)!.OutwardState.ShouldBe(PresenceState.Active);

        _board.Put(new Intention(Anna, Availability.All, 3));

        _board.TakeChangesOf(Anna).ShouldBe([PresenceState.Active, PresenceState.Unavailable, PresenceState.Active]);
    }

    [Fact]
    public void keeps_an_availability_over_a_sign_out()
    {
        _board.Restore([new Intention(Anna, Availability.Unavailable, 1)]);
        _board.Connect("1", Anna);
        _board.Close("1");
        Pass(2 * 24 * 3600);
        _board.Of(Anna).ShouldBeNull();

        _board.Connect("2", Anna);

        _board.StateOf(Anna).ShouldBe(PresenceState.Unavailable);
    }

    [Fact]
    public void keeps_visitors_too_but_not_the_system_itself()
    {
        _board.Connect("1", Anna, CallerKind.Visitor);
        _board.Connect("2", Guid.Empty, CallerKind.System);

        _board.Of(Anna)!.Kind.ShouldBe(PersonKind.Visitor);
        _board.Of(Guid.Empty).ShouldBeNull();
    }

    [Fact]
    public void gives_a_connection_to_the_visitor_that_said_hello_last()
    {
        var other = Guid.CreateVersion7();
        _board.Connect("1", Anna, CallerKind.Visitor);

        _board.Connect("1", other, CallerKind.Visitor);

        _board.StateOf(Anna).ShouldBe(PresenceState.Out);
        _board.StateOf(other).ShouldBe(PresenceState.Active);
    }

    private void Pass(int seconds)
    {
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        _board.Sweep();
    }
}
