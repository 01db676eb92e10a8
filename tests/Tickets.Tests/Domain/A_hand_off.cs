using Tickets.Domain;

namespace Tickets.Tests.Domain;

public sealed class A_hand_off
{
    private static readonly TicketForm Form = new("Support", "Wi-Fi", Guid.CreateVersion7(), "Sara", "3 normal", "open", null, true);
    private readonly HandOff _handOff = HandOff.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "Sara", Form, DateTimeOffset.UnixEpoch);

    [Fact]
    public void begins_pending_with_its_first_try_due()
    {
        _handOff.State.ShouldBe(HandOffState.Pending);
        _handOff.Attempts.ShouldBe(1);
        _handOff.DomainEvents.ShouldBe([new HandOffMoved(_handOff)]);
    }

    [Fact]
    public void sends_the_same_lines_again_after_an_unclear_try()
    {
        _handOff.Claim(1, 10).IsSuccess.ShouldBeTrue();
        _handOff.Postpone(1, "away");
        _handOff.Claim(2, 12).IsSuccess.ShouldBeTrue();

        _handOff.UpToSequence.ShouldBe(10);
    }

    [Fact]
    public void sends_all_lines_there_are_after_a_refused_try()
    {
        _handOff.Claim(1, 10);
        _handOff.Fail(1, "no");
        _handOff.Retry().ShouldBeTrue();
        _handOff.Claim(2, 12);

        _handOff.UpToSequence.ShouldBe(12);
    }

    [Fact]
    public void counts_an_outdated_try_for_nothing()
    {
        _handOff.Postpone(1, "away");

        _handOff.Claim(1, 10).Error.ShouldBe(TicketErrors.NotDue);
        _handOff.Postpone(1, "other").ShouldBeFalse();
        _handOff.Fail(1, "no");

        (_handOff.State, _handOff.Reason, _handOff.Attempts).ShouldBe((HandOffState.Pending, "away", 2));
    }

    [Fact]
    public void is_confirmed_once_by_whichever_try_made_the_ticket()
    {
        _handOff.Fail(1, "no");
        _handOff.Confirm("7", "2026", 10);
        _handOff.ForgetEvents();
        _handOff.Confirm("8", "2027", 11);

        (_handOff.State, _handOff.Reason, _handOff.TicketId, _handOff.TicketNumber, _handOff.UpToSequence).ShouldBe((HandOffState.Confirmed, null, "7", "2026", 10L));
        _handOff.DomainEvents.ShouldBeEmpty();
    }

    [Fact]
    public void tells_of_a_reason_once()
    {
        _handOff.ForgetEvents();
        _handOff.Postpone(1, "away");
        _handOff.Postpone(2, "away");

        _handOff.DomainEvents.Count.ShouldBe(1);
    }

    [Fact]
    public void is_not_tried_twice_at_once()
    {
        _handOff.Retry().ShouldBeFalse();
        _handOff.Postpone(1, "away");
        _handOff.Retry().ShouldBeTrue();
        _handOff.Retry().ShouldBeFalse();
        _handOff.Confirm("7", "2026", 10);
        _handOff.Retry().ShouldBeFalse();

        _handOff.Attempts.ShouldBe(3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void shows_the_lines_that_are_left_once_whatever_comes_first(bool closedFirst)
    {
        bool[] left = closedFirst
            ? [_handOff.NoteClose(12), _handOff.Confirm("7", "2026", 10), _handOff.NoteClose(12), _handOff.Confirm("7", "2026", 10)]
            : [_handOff.Confirm("7", "2026", 10), _handOff.NoteClose(12), _handOff.Confirm("7", "2026", 10), _handOff.NoteClose(12)];

        left.ShouldBe([false, true, false, false]);
    }

    [Fact]
    public void has_nothing_left_when_the_ticket_got_all()
    {
        _handOff.Confirm("7", "2026", 12);
        _handOff.NoteClose(12).ShouldBeFalse();
    }
}
