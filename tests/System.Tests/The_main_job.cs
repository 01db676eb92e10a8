using Shouldly;
using SystemTests.Story;
using TestKit;
using Xunit;

namespace SystemTests;

public sealed class The_main_job
{
    [Theory]
    [InlineData(Stack.Embedded)]
    [InlineData(Stack.Servers)]
    public async Task ends_with_a_closed_chat_and_a_ticket_that_holds_it(Stack stack)
    {
        await using var installation = await Installation.Create(stack);
        await using var system = new Persistent(installation, await HostProcess.Start(installation));

        await new MainJob(system, "wheel sizes").Play();

        system.Restarts.ShouldBe(0);
    }
}
