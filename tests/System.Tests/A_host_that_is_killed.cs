using Shouldly;
using SystemTests.Story;
using TestKit;
using Xunit;

namespace SystemTests;

/// <summary>No acknowledged line is lost and no second ticket is made, wherever the process ends.</summary>
public abstract class A_host_that_is_killed(RunningSystem running)
{
    private const int RandomKills = 10;
    private static readonly TimeSpan LengthOfStory = TimeSpan.FromSeconds(3);

    /// <summary>Every arrow of the way from the dialog to the closed chat and its ticket.</summary>
    public static TheoryData<string> PointsOfTheStory =>
    [
        "journal.committed:SendMessage",
        "command.committed:CreateTicketFromChat",
        "job.claimed:tickets.deliver-hand-off.v1",
        "command.committed:StoreTicket",
        "job.called:tickets.deliver-hand-off.v1",
        "command.committed:ConfirmHandOff",
        "outbox.published:tickets.chat-saved-to-ticket.v1",
        "inbox.received:chat.chat-saved-to-ticket",
        "command.committed:CloseConversation",
        "inbox.stored:chat.chat-saved-to-ticket",
        "outbox.published:chat.conversation-closed.v1",
        "inbox.stored:tickets.conversation-closed",
        "inbox.stored:notifications.conversation-closed",
    ];

    [Theory]
    [MemberData(nameof(PointsOfTheStory))]
    public async Task at_a_named_point_goes_on_after_a_restart(string point)
    {
        var restarts = running.System.Restarts;
        await File.WriteAllTextAsync(running.Installation.CrashFile, point);

        await new MainJob(running.System, $"the point {point.Replace(':', ' ')}").Play();

        await Eventually.Holds(() => !File.Exists(running.Installation.CrashFile), $"the host was killed at {point}");
        await running.System.Do("a sign of life", host => host.IsAlive());
        running.System.Restarts.ShouldBe(restarts + 1);
    }

    [Fact]
    public async Task at_random_moments_goes_on_after_each_restart()
    {
        var random = new Random(20261123);
        for (var round = 1; round <= RandomKills; round++)
        {
            var story = new MainJob(running.System, $"round {round} of ten").Play();
            await Task.WhenAny(story, Task.Delay(LengthOfStory * random.NextDouble()));
            await running.System.Host.Kill();

            await story;
        }
    }
}

public sealed class An_embedded_host_that_is_killed(EmbeddedSystem running) : A_host_that_is_killed(running), IClassFixture<EmbeddedSystem>;

public sealed class A_host_on_servers_that_is_killed(SystemOnServers running) : A_host_that_is_killed(running), IClassFixture<SystemOnServers>;
