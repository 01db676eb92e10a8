using System.Text.Json;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Microsoft.Extensions.DependencyInjection;
using Presence.Infrastructure;
using Presence.Tests.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;

namespace Presence.Tests.Realtime;

public sealed class The_presence_hub : IAsyncLifetime
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private static readonly Guid Customer = Guid.CreateVersion7();
    private static readonly string[] Pushes = ["presenceChanged", "availabilityChanged"];
    private readonly ManualClock _clock = new();
    private ModuleHost _host = null!;

    public async Task InitializeAsync() =>
        _host = await ModuleHost.Start(new PresenceModule(), DatabaseKind.Sqlite, services => services.AddSingleton<TimeProvider>(_clock));

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task greets_an_agent_with_state_and_availability()
    {
        await using var anna = await Window(Anna);

        var greeting = await anna.MustCall<JsonElement>("Hello", 1);

        greeting.GetRawText().ShouldBe($$$"""{"me":{"id":"{{{Anna}}}","state":"active","availability":"all"}}""");
    }

    [Fact]
    public async Task greets_a_customer_with_the_state_only()
    {
        await using var customer = await Window(Customer, "customer");

        var greeting = await customer.MustCall<JsonElement>("Hello", 1);

        greeting.GetRawText().ShouldBe($$$"""{"me":{"id":"{{{Customer}}}","state":"active"}}""");
    }

    [Fact]
    public async Task does_not_speak_every_version()
    {
        await using var anna = await Window(Anna);

        (await anna.Call<JsonElement>("Hello", 2)).Error!.Code.ShouldBe("request.unsupported-version");
    }

    [Fact]
    public async Task does_not_know_visitors()
    {
        await using var visitor = await _host.Hub("/hubs/presence", "visitor");

        (await visitor.Call<JsonElement>("Hello", 1)).Error!.Code.ShouldBe("request.unauthenticated");
    }

    [Fact]
    public async Task tells_agents_and_nobody_else_who_comes_and_goes()
    {
        await using var anna = await Window(Anna);
        await using var customer = await Window(Customer, "customer");
        var ben = await Window(Ben);
        await Eventually.Holds(() => States(anna, Ben).SequenceEqual(["active"]), "Anna hears of Ben");

        await ben.DisposeAsync();

        await Eventually.Holds(() => States(anna, Ben).SequenceEqual(["active", "out"]), "Anna hears that Ben is out");
        States(anna, Customer).ShouldBe(["active"]);
        customer.AllPushes.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_of_visitors_that_another_hub_reports()
    {
        var visitor = Guid.CreateVersion7();
        await using var anna = await Window(Anna);
        var board = _host.Services.GetRequiredService<PresenceBoard>();
        board.Connect("of the chat hub", visitor, BuildingBlocks.Contracts.CallerKind.Visitor);

        await Eventually.Holds(() => States(anna, visitor).SequenceEqual(["active"]), "Anna hears of the visitor");
        var views = await anna.MustCall<JsonElement>("GetPresences", new[] { visitor });

        views[0].GetProperty("state").GetString().ShouldBe("active");
        views[0].GetProperty("since").GetDateTimeOffset().ShouldBe(_clock.GetUtcNow());
    }

    [Fact]
    public async Task tells_who_is_away_and_hears_of_activity()
    {
        await using var anna = await Window(Anna);
        await using var ben = await Window(Ben);
        await Eventually.Holds(() => States(anna, Ben).SequenceEqual(["active"]), "Anna hears of Ben");

        _clock.Advance(TimeSpan.FromSeconds(301));
        await Eventually.Holds(() => States(anna, Ben).SequenceEqual(["active", "away"]), "Ben is away");
        await ben.MustCall<Nothing>("Activity");

        await Eventually.Holds(() => States(anna, Ben).SequenceEqual(["active", "away", "active"]), "Ben is back");
    }

    [Fact]
    public async Task takes_every_call_for_activity()
    {
        await using var anna = await Window(Anna);
        await using var ben = await Window(Ben);
        _clock.Advance(TimeSpan.FromSeconds(301));
        await Eventually.Holds(() => States(anna, Ben).LastOrDefault() == "away", "Ben is away");

        await ben.MustCall<JsonElement>("GetPresences", new[] { Anna });

        await Eventually.Holds(() => States(anna, Ben).LastOrDefault() == "active", "Ben is back");
    }

    [Fact]
    public async Task tells_the_agents_other_windows_of_a_chosen_availability_and_nobody_else()
    {
        await using var one = await Window(Anna);
        await using var other = await Window(Anna);
        await using var ben = await Window(Ben);
        await using var customer = await Window(Customer, "customer");
        ben.Pushes("availabilityChanged").ShouldBeEmpty();

        await one.MustCall<Nothing>("SetAvailability", "unavailable");

        await Eventually.Holds(() => other.Pushes("availabilityChanged").Count == 1, "the other window hears of it");
        other.Pushes("availabilityChanged")[0][0].GetString().ShouldBe("unavailable");
        await Eventually.Holds(() => States(ben, Anna).LastOrDefault() == "unavailable", "Ben sees that Anna is unavailable");
        ben.Pushes("availabilityChanged").ShouldBeEmpty();
        customer.AllPushes.ShouldBeEmpty();
        (await customer.MustCall<JsonElement>("GetPresences", new[] { Anna }))[0].GetProperty("state").GetString().ShouldBe("active");
    }

    [Fact]
    public async Task refuses_what_is_wrong()
    {
        await using var anna = await Window(Anna);
        await using var customer = await Window(Customer, "customer");

        (await anna.Call<Nothing>("SetAvailability", "everything")).Error!.Code.ShouldBe("request.invalid");
        (await anna.Call<Nothing>("SetAvailability", [null])).Error!.Code.ShouldBe("request.invalid");
        (await anna.Call<JsonElement>("GetPresences", (object)new[] { "me" })).Error!.Code.ShouldBe("request.invalid");
        (await anna.Call<JsonElement>("GetPresences", new object?[] { null })).Error!.Code.ShouldBe("request.invalid");
        (await customer.Call<Nothing>("SetAvailability", "all")).Error!.Code.ShouldBe("request.forbidden");
    }

    private async Task<TestHubClient> Window(Guid personId, string @as = CallerPrincipal.Agent) => await _host.Hub("/hubs/presence", @as, personId, pushes: Pushes);

    private static List<string?> States(TestHubClient window, Guid personId) =>
        [.. window.Pushes("presenceChanged").Where(p => p[0].GetGuid() == personId).Select(p => p[1].GetString())];
}
