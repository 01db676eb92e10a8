using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Tests.Probe;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Outbox;

/// <summary>Two nodes on one PostgreSQL and one RabbitMQ.</summary>
public sealed class On_a_real_broker
{
    private readonly Dictionary<string, string?> _broker = new()
    {
        ["ChatMonolith:Bus"] = "rabbitmq",
        ["ConnectionStrings:RabbitMq"] = PrivateService.RabbitMq.AddVirtualHost($"v{Guid.CreateVersion7():N}"),
    };

    [Fact]
    public async Task an_event_acts_once_however_many_nodes_relay_and_consume()
    {
        await using var data = await TestDatabase.Create(DatabaseKind.Postgres);
        await using var one = await ModuleHost.Start(new ProbeModule(), data, settings: _broker);
        await using var two = await ModuleHost.Start(new ProbeModule(), data, settings: _broker);
        var ids = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();

        await Task.WhenAll(ids.Select((id, n) => (n % 2 == 0 ? one : two).Send(new AddToCounter(Caller.System, id, 1))));

        await Eventually.Holds(async () => await one.Db((ProbeDbContext db) => db.Counters.CountAsync(c => c.Echoes == 1)) == ids.Count, "every event has acted");
        await Eventually.Holds(async () => await one.Db((ProbeDbContext db) => db.Outbox.AllAsync(r => r.DoneAt != null)), "every row is done");
        (await one.Db((ProbeDbContext db) => db.Counters.AnyAsync(c => c.Echoes > 1))).ShouldBeFalse();
    }

    [Fact]
    public async Task a_push_reaches_the_connections_of_the_other_node_once()
    {
        await using var data = await TestDatabase.Create(DatabaseKind.Postgres);
        await using var one = await ModuleHost.Start(new ProbeModule(), data, settings: _broker);
        await using var two = await ModuleHost.Start(new ProbeModule(), data, settings: _broker);
        await using var here = await one.Hub("/hubs/probe", "agent", Guid.CreateVersion7(), pushes: "typing");
        await using var there = await two.Hub("/hubs/probe", "agent", Guid.CreateVersion7(), pushes: "typing");
        await here.MustCall<Guid>("Hello", 1);
        var n = 0;

        await Eventually.Holds(async () =>
        {
            // the temporary queue of a node is there a moment after its start
            await here.Call<JsonElement>("Shout", $"{n++}");
            return there.Pushes("typing").Count > 0;
        }, "a push crosses");
        await here.Call<JsonElement>("Shout", "last");
        await Eventually.Holds(() => Texts(there).Contains("last"), "the last push crosses");

        Texts(there).ShouldBeUnique();
        Texts(here).ShouldBeUnique();
        Texts(here).Count.ShouldBe(n + 1);
    }

    private static List<string> Texts(TestHubClient client) => [.. client.Pushes("typing").Select(p => p[1].GetString()!)];
}
