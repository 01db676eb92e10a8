using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class Telling_other_modules_of_lines
{
    private readonly LogHead _log = LogHead.Start(Guid.CreateVersion7());

    [Fact]
    public void happens_at_once_and_then_at_most_once_a_second()
    {
        Write(0).ShouldBeNull("the first is told at once");
        Told.ShouldBe([(1, 1)]);

        Write(300).ShouldBe(Samples.Now.AddSeconds(1), "the next has to wait");
        Write(600).ShouldBeNull("which is planned already");
        Told.ShouldBe([(1, 1)]);

        _log.AnnounceIfDue(Samples.Now.AddSeconds(1));
        Told.ShouldBe([(1, 1), (2, 3)]);
    }

    [Fact]
    public void does_not_repeat_what_a_later_line_has_told()
    {
        Write(0);
        Write(500);
        Write(1_100).ShouldBeNull("the job was late, and the line came when it was due");
        Told.ShouldBe([(1, 1), (2, 3)]);

        _log.AnnounceIfDue(Samples.Now.AddMilliseconds(1_200));
        Told.Count.ShouldBe(2);

        Write(1_300).ShouldBe(Samples.Now.AddMilliseconds(2_100));
        _log.AnnounceIfDue(Samples.Now.AddMilliseconds(1_400));
        Told.Count.ShouldBe(2, "a job that was late for the last one must not be too early for this one");
    }

    [Fact]
    public void says_what_kinds_came()
    {
        Write(0);
        _log.Tell(Samples.Anna, SystemLine.Accepted("Anna"), Samples.Now);
        _log.AnnounceIfDue(Samples.Now.AddSeconds(2));

        _log.DomainEvents.OfType<LinesAnnounced>().Select(a => (a.HoldsText, a.HoldsSystem)).ShouldBe([(true, false), (false, true)]);
    }

    private List<(long, long)> Told => [.. _log.DomainEvents.OfType<LinesAnnounced>().Select(a => (a.From, a.To))];

    private DateTimeOffset? Write(int milliseconds)
    {
        var at = Samples.Now.AddMilliseconds(milliseconds);
        _log.Write(Samples.Vera, Guid.NewGuid(), "text", at);
        return _log.Announce(at);
    }
}
