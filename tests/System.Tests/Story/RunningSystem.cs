using TestKit;
using Xunit;

namespace SystemTests.Story;

/// <summary>One installation with a running host for all tests of a class: what a test leaves behind is a closed chat more.</summary>
public abstract class RunningSystem(Stack stack) : IAsyncLifetime
{
    internal Installation Installation { get; private set; } = null!;

    internal Persistent System { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Installation = await Installation.WithDemo(stack);
        System = new Persistent(Installation, await HostProcess.Start(Installation));
    }

    public async Task DisposeAsync()
    {
        await System.DisposeAsync();
        await Installation.DisposeAsync();
    }
}

public sealed class EmbeddedSystem() : RunningSystem(Stack.Embedded);

public sealed class SystemOnServers() : RunningSystem(Stack.Servers);
