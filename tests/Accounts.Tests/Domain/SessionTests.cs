using Accounts.Domain;
using Shouldly;
using Xunit;

namespace Accounts.Tests.Domain;

public sealed class A_session
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void runs_out_after_twelve_idle_hours()
    {
        var session = Session.Start(Guid.CreateVersion7(), PersonKind.Agent, staysSignedIn: false, Start);

        session.IsExpired(Start.AddHours(12).AddTicks(-1)).ShouldBeFalse();
        session.IsExpired(Start.AddHours(12)).ShouldBeTrue();
    }

    [Fact]
    public void lives_on_while_its_person_does_something()
    {
        var session = Session.Start(Guid.CreateVersion7(), PersonKind.Agent, staysSignedIn: false, Start);

        session.Seen(Start.AddHours(11));

        session.LastSeenAt.ShouldBe(Start.AddHours(11));
        session.ExpiresAt.ShouldBe(Start.AddHours(23));
    }

    [Fact]
    public void that_stays_signed_in_lasts_thirty_days_and_no_longer()
    {
        var session = Session.Start(Guid.CreateVersion7(), PersonKind.Agent, staysSignedIn: true, Start);

        session.Seen(Start.AddDays(29));

        session.ExpiresAt.ShouldBe(Start.AddDays(30));
    }

    [Fact]
    public void that_ran_out_is_not_woken_by_activity()
    {
        var session = Session.Start(Guid.CreateVersion7(), PersonKind.Agent, staysSignedIn: false, Start);

        session.Seen(Start.AddHours(13));

        session.IsExpired(Start.AddHours(13)).ShouldBeTrue();
    }

    [Fact]
    public void ends_once()
    {
        var session = Session.Start(Guid.CreateVersion7(), PersonKind.Agent, staysSignedIn: false, Start);

        session.End(Start.AddHours(1));
        session.End(Start.AddHours(2));

        session.EndedAt.ShouldBe(Start.AddHours(1));
        session.DomainEvents.ShouldBe([new SessionEnded(session.Id)]);
    }
}
