using System.Collections.Concurrent;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Tests.Probe;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Settings;

/// <summary>Two nodes on one PostgreSQL whose messages the test carries; the other node's clock stands still.</summary>
public sealed class Settings_on_two_nodes : IAsyncLifetime
{
    private readonly Outgoing _outgoing = new();
    private readonly ManualClock _clock = new();
    private TestDatabase _data = null!;
    private ModuleHost _here = null!;
    private ModuleHost _there = null!;

    public async Task InitializeAsync()
    {
        _data = await TestDatabase.Create(DatabaseKind.Postgres);
        _here = await ModuleHost.Start(new ProbeModule(), _data, services => services.AddSingleton<INodeBroadcast>(_outgoing));
        _there = await ModuleHost.Start(new ProbeModule(), _data, services => services.AddSingleton<TimeProvider>(_clock));
    }

    [Fact]
    public async Task are_the_same_as_soon_as_the_other_node_hears_of_a_change()
    {
        await _here.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }));
        Rules(_there).Limit.ShouldBe(10);

        var (topic, payload) = _outgoing.Messages.ShouldHaveSingleItem();
        topic.ShouldBe("probe.settings");
        await Tell(topic, JsonSerializer.SerializeToElement("probe.others", Json.Options));
        Rules(_there).Limit.ShouldBe(10);
        await Tell(topic, payload);

        Rules(_there).Limit.ShouldBe(3);
    }

    [Fact]
    public async Task become_the_same_when_the_message_is_lost()
    {
        await _here.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }));
        Rules(_there).Limit.ShouldBe(10);

        await Eventually.Holds(() =>
        {
            _clock.Advance(TimeSpan.FromSeconds(15));
            return Rules(_there).Limit == 3;
        }, "the other node has read again");
    }

    public async Task DisposeAsync()
    {
        await _there.DisposeAsync();
        await _here.DisposeAsync();
        await _data.DisposeAsync();
    }

    private async Task Tell(string topic, JsonElement payload)
    {
        foreach (var handler in _there.Services.GetServices<INodeBroadcastHandler>().Where(h => h.Topic == topic))
        {
            await handler.Receive(payload, CancellationToken.None);
        }
    }

    private static ProbeRules Rules(ModuleHost host) => host.Services.GetRequiredService<ISettings<ProbeRules>>().Current;

    private sealed class Outgoing : INodeBroadcast
    {
        public ConcurrentQueue<(string Topic, JsonElement Payload)> Messages { get; } = new();

        public void Send(string topic, object payload) => Messages.Enqueue((topic, JsonSerializer.SerializeToElement(payload, Json.Options)));
    }
}
