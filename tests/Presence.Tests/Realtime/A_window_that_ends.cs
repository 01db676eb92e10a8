using System.Collections.Concurrent;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.Extensions.DependencyInjection;
using Presence.Domain;
using Presence.Infrastructure;
using Presence.Tests.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;

namespace Presence.Tests.Realtime;

public sealed class A_window_that_ends : IAsyncLifetime
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private readonly ManualClock _clock = new();
    private readonly Ends _ends = new();
    private ModuleHost _host = null!;
    private PresenceBoard _board = null!;
    private bool _isStopped;

    public async Task InitializeAsync()
    {
        _host = await ModuleHost.Start(new PresenceModule(), DatabaseKind.Sqlite, services =>
        {
            services.AddSingleton<TimeProvider>(_clock);
            services.AddSingleton<IConnectionSink>(_ends);
        });
        _board = _host.Services.GetRequiredService<PresenceBoard>();
    }

    public Task DisposeAsync() => _isStopped ? Task.CompletedTask : _host.DisposeAsync().AsTask();

    [Fact]
    public async Task because_it_is_closed_counts_at_once()
    {
        using var window = await Open();

        await window.Close();

        await Eventually.Holds(() => _board.StateOf(Anna) == PresenceState.Out, "Anna is out although no time passed");
    }

    [Fact]
    public async Task because_its_client_says_goodbye_counts_at_once()
    {
        var window = await _host.Hub("/hubs/presence", "agent", Anna);
        await Eventually.Holds(() => _board.StateOf(Anna) == PresenceState.Active, "Anna is there");

        await window.DisposeAsync();

        await Eventually.Holds(() => _board.StateOf(Anna) == PresenceState.Out, "Anna is out although no time passed");
    }

    [Fact]
    public async Task because_the_network_breaks_is_waited_for()
    {
        using var window = await Open();
        await using var witness = await _host.Hub("/hubs/presence", "agent", Guid.CreateVersion7(), pushes: "presenceChanged");

        window.BreakOff();
        await Eventually.Holds(() => _ends.Clean.Count == 1, "the server noticed");

        _board.StateOf(Anna).ShouldBe(PresenceState.Active);
        _clock.Advance(TimeSpan.FromSeconds(30));
        await Eventually.Holds(() => witness.Pushes("presenceChanged").Any(p => p[0].GetGuid() == Anna && p[1].GetString() == "out"), "the witness hears that Anna is out");
    }

    [Fact]
    public async Task because_its_session_ended_counts_at_once()
    {
        using var window = await Open();

        await _host.Services.GetRequiredService<HubConnections>().EndSession(Anna);

        await Eventually.Holds(() => _board.StateOf(Anna) == PresenceState.Out, "Anna is out although no time passed");
    }

    [Fact]
    public async Task because_the_server_stops_is_waited_for()
    {
        using var window = await Open();

        await _host.DisposeAsync();
        _isStopped = true;

        _ends.Clean.ShouldBe([false]);
        _board.StateOf(Anna).ShouldBe(PresenceState.Active);
    }

    private async Task<BareSocket> Open()
    {
        _board.StateOf(Anna).ShouldBe(PresenceState.Out);
        var window = await BareSocket.Open(_host, Anna);
        await Eventually.Holds(() => _board.StateOf(Anna) == PresenceState.Active, "Anna is there");
        return window;
    }

    /// <summary>What the hubs say of each connection's end.</summary>
    private sealed class Ends : IConnectionSink
    {
        public ConcurrentQueue<bool> Clean { get; } = new();

        public void Connected(string connectionId, Caller caller)
        {
        }

        public void Active(string connectionId)
        {
        }

        public void Disconnected(string connectionId, bool clean) => Clean.Enqueue(clean);
    }
}
