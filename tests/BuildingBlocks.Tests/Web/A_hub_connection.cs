using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Tests.Probe;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Web;

public sealed class A_hub_connection : IAsyncLifetime
{
    private readonly Origins _origins = new();
    private ModuleHost _host = null!;

    public async Task InitializeAsync() => _host = await ModuleHost.Start(new ProbeModule(), DatabaseKind.Sqlite, services => services.AddSingleton<IVisitorOrigins>(_origins));

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task of_an_agent_answers_what_the_handler_answers()
    {
        await using var client = await _host.Hub("/hubs/probe", "agent", Guid.CreateVersion7());

        (await client.Call<int>("Add", Guid.CreateVersion7(), 4)).Value.ShouldBe(4);
        var refused = await client.Call<int>("Add", Guid.CreateVersion7(), 11);

        refused.Ok.ShouldBeFalse();
        refused.Error!.Code.ShouldBe("probe.too-high");
    }

    [Theory]
    [InlineData("Add", "no id", 4)]
    [InlineData("Add", "0198c0de-0000-7000-8000-000000000001", "four")]
    [InlineData("Add", 4)]
    [InlineData("Add")]
    [InlineData("Add", null, null, null)]
    [InlineData("Unheard")]
    public async Task answers_a_call_that_fits_no_method_with_a_code_and_goes_on(string method, params object?[] arguments)
    {
        await using var client = await _host.Hub("/hubs/probe", "agent", Guid.CreateVersion7());

        (await client.Call<object>(method, arguments)).Error!.Code.ShouldBe("request.invalid");
        (await client.Call<int>("Add", Guid.CreateVersion7(), 4)).Value.ShouldBe(4);
    }

    [Fact]
    public async Task of_a_visitor_answers_also_a_greeting_that_is_none_with_a_code()
    {
        _origins.Allowed = "https://shop.example";
        await using var client = await _host.Hub("/hubs/probe", "visitor", query: "integration=default", origin: "https://shop.example");

        (await client.Call<object>("Hello", "good morning")).Error!.Code.ShouldBe("request.invalid");
        await Should.ThrowAsync<HubException>(() => client.Call<int>("Add", Guid.CreateVersion7(), 1));
    }

    [Fact]
    public async Task from_a_foreign_page_is_refused() =>
        await Should.ThrowAsync<Exception>(() => _host.Hub("/hubs/probe", "agent", Guid.CreateVersion7(), origin: "https://evil.example"));

    [Fact]
    public async Task without_a_session_is_refused() =>
        await Should.ThrowAsync<Exception>(() => _host.Hub("/hubs/probe", "customer"));

    [Fact]
    public async Task of_a_visitor_opens_only_from_an_allowed_origin()
    {
        await Should.ThrowAsync<Exception>(() => _host.Hub("/hubs/probe", "visitor", query: "integration=default", origin: "https://shop.example"));
        _origins.Allowed = "https://shop.example";

        await using var client = await _host.Hub("/hubs/probe", "visitor", query: "integration=default", origin: "https://shop.example");

        (await client.Call<Guid>("Hello", 1)).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task of_a_visitor_may_call_nothing_before_hello()
    {
        _origins.Allowed = "https://shop.example";
        await using var client = await _host.Hub("/hubs/probe", "visitor", query: "integration=default", origin: "https://shop.example");

        await Should.ThrowAsync<HubException>(() => client.Call<int>("Add", Guid.CreateVersion7(), 1));
    }

    [Fact]
    public async Task that_speaks_a_protocol_nobody_knows_is_told_so()
    {
        await using var client = await _host.Hub("/hubs/probe", "agent", Guid.CreateVersion7());

        (await client.Call<Guid>("Hello", 99)).Error!.Code.ShouldBe("request.unsupported-version");
    }

    [Fact]
    public async Task is_told_and_cut_when_its_session_ends()
    {
        var (mine, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var ended = await _host.Hub("/hubs/probe", "agent", mine, pushes: "sessionEnded");
        await using var untouched = await _host.Hub("/hubs/probe", "agent", other, pushes: "sessionEnded");

        await _host.Services.GetRequiredService<HubConnections>().EndSession(mine);

        await Eventually.Holds(() => ended.IsClosed, "the connection is cut");
        ended.Pushes("sessionEnded").Count.ShouldBe(1);
        untouched.IsClosed.ShouldBeFalse();
        untouched.Pushes("sessionEnded").ShouldBeEmpty();
    }

    private sealed class Origins : IVisitorOrigins
    {
        public string? Allowed { get; set; }

        public Task<bool> IsAllowed(string integration, string origin, CancellationToken cancellationToken) => Task.FromResult(integration == "default" && origin == Allowed);
    }
}
