using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Presence.Contracts.Events;
using Presence.Domain;
using Presence.Features;
using Presence.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;
using Availability = Presence.Domain.Availability;

namespace Presence.Tests.Features;

public sealed class An_agent_chooses
{
    private static readonly Caller Anna = new(CallerKind.Agent, Guid.CreateVersion7(), Guid.CreateVersion7());

    [Theory, OnBothDatabases]
    public async Task an_availability_and_others_hear_of_it(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new PresenceModule(), database);
        (await host.Send(new GetMyPresence(Anna))).Value!.Availability.ShouldBe(Availability.All);

        (await host.Send(new SetAvailability(Anna, "unavailable"))).IsSuccess.ShouldBeTrue();
        (await host.Send(new SetAvailability(Anna, "internal"))).IsSuccess.ShouldBeTrue();

        (await host.Send(new GetMyPresence(Anna))).Value!.Availability.ShouldBe(Availability.Internal);
        (await host.Published<PresenceDbContext>()).ShouldBe([
            new AvailabilityChanged(Anna.Id, Contracts.Availability.Unavailable, 1),
            new AvailabilityChanged(Anna.Id, Contracts.Availability.Internal, 2),
        ]);
    }

    [Theory, OnBothDatabases]
    public async Task the_same_again_and_nobody_hears_of_it(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new PresenceModule(), database);

        await host.Send(new SetAvailability(Anna, "all"));
        (await host.Published<PresenceDbContext>()).ShouldBeEmpty();
        await host.Send(new SetAvailability(Anna, "internal"));
        await host.Send(new SetAvailability(Anna, "internal"));

        (await host.Published<PresenceDbContext>()).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task in_several_windows_at_once_and_every_change_is_numbered(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new PresenceModule(), database);
        string[] words = ["unavailable", "internal", "unavailable", "internal"];

        var results = await Task.WhenAll(words.Select(word => host.Send(new SetAvailability(Anna, word))));

        results.ShouldAllBe(r => r.IsSuccess || r.Error.Code == RequestErrors.Conflict.Code);
        var stored = await host.Db((PresenceDbContext db) => db.Availabilities.AsNoTracking().SingleAsync());
        var events = (await host.Published<PresenceDbContext>()).Cast<AvailabilityChanged>().OrderBy(e => e.Version).ToList();
        events.Select(e => e.Version).ShouldBe(Enumerable.Range(1, stored.Revision));
        ((int)events[^1].Availability).ShouldBe((int)stored.Availability);
    }

    [Theory, OnBothDatabases]
    public async Task and_it_is_kept_over_a_restart(DatabaseKind database)
    {
        await using var kept = await TestDatabase.Create(database);
        await using (var before = await ModuleHost.Start(new PresenceModule(), kept))
        {
            await before.Send(new SetAvailability(Anna, "unavailable"));
        }

        await using var host = await ModuleHost.Start(new PresenceModule(), kept);
        await using var window = await host.Hub("/hubs/presence", "agent", Anna.Id);
        await window.MustCall<JsonElement>("Hello", 1); // answered only when the board knows of the window

        var me = (await host.Send(new GetMyPresence(Anna))).Value!;
        me.ShouldBe(new MyPresence(Anna.Id, PresenceState.Unavailable, Availability.Unavailable));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("everything")]
    [InlineData("All")]
    [InlineData("2")]
    public async Task nothing_there_is_and_nothing_changes(string? word)
    {
        await using var host = await ModuleHost.Start(new PresenceModule(), DatabaseKind.Sqlite);

        (await host.Send(new SetAvailability(Anna, word))).Error!.Code.ShouldBe("request.invalid");

        (await host.Db((PresenceDbContext db) => db.Availabilities.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task but_a_customer_may_not()
    {
        await using var host = await ModuleHost.Start(new PresenceModule(), DatabaseKind.Sqlite);

        (await host.Send(new SetAvailability(Anna with { Kind = CallerKind.Customer }, "all"))).Error!.Code.ShouldBe("request.forbidden");
    }
}
