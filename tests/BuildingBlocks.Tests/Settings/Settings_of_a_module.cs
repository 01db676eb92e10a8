using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Tests.Probe;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Settings;

public sealed class Settings_of_a_module
{
    [Theory, OnBothDatabases]
    public async Task are_the_defaults_until_somebody_changes_them(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);

        Rules(host).ShouldBe(new ProbeRules());
        (await host.Db((ProbeDbContext db) => db.Settings.AnyAsync())).ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task count_as_soon_as_the_command_answers(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);

        (await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }))).Value!.Limit.ShouldBe(3);
        Rules(host).Limit.ShouldBe(3);

        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = r.Limit + 1 }));
        Rules(host).Limit.ShouldBe(4);
    }

    [Theory, OnBothDatabases]
    public async Task are_stored_with_their_audit_entry_in_one_commit(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);

        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }));

        (await host.Db((ProbeDbContext db) => db.Settings.CountAsync())).ShouldBe(1);
        var entry = await host.Db((ProbeDbContext db) => db.Audit.SingleAsync());
        entry.Action.ShouldBe("probe.settings-changed");
        entry.Subject.ShouldBe(ProbeRules.Key);
        entry.Before.ShouldBe("""{"limit":10,"greeting":"Hello"}""");
        entry.After.ShouldBe("""{"limit":3,"greeting":"Hello"}""");
    }

    [Theory, OnBothDatabases]
    public async Task stay_as_they_are_when_the_command_is_refused(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }));

        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 7 }, Refuse: true));

        Rules(host).Limit.ShouldBe(3);
        (await host.Db((ProbeDbContext db) => db.Settings.SingleAsync())).Json.ShouldContain("\"limit\":3");
        (await host.Db((ProbeDbContext db) => db.Audit.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task leave_no_trace_when_nothing_is_different(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);

        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 10 }));
        (await host.Db((ProbeDbContext db) => db.Settings.AnyAsync())).ShouldBeFalse();
        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }));
        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }));

        (await host.Db((ProbeDbContext db) => db.Settings.SingleAsync())).Version.ShouldBe(0);
        (await host.Db((ProbeDbContext db) => db.Audit.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task keep_a_value_that_was_emptied_over_a_restart(DatabaseKind kind)
    {
        await using var data = await TestDatabase.Create(kind);
        await using (var before = await ModuleHost.Start(new ProbeModule(), data))
        {
            await before.Send(new ChangeRules(Caller.System, r => r with { Greeting = null }));
        }

        await using var host = await ModuleHost.Start(new ProbeModule(), data);

        Rules(host).Greeting.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task of_another_version_lose_what_is_unknown_and_take_defaults_for_what_is_missing(DatabaseKind kind)
    {
        await using var data = await TestDatabase.Create(kind);
        await using (var other = await ModuleHost.Start(new ProbeModule(), data))
        {
            await other.Send(new ChangeRules(Caller.System, r => r with { Limit = 3 }));
            await other.Db((ProbeDbContext db) => db.Settings.ExecuteUpdateAsync(rows => rows.SetProperty(r => r.Json, """{"limit":5,"colour":"red"}""")));
        }

        await using var host = await ModuleHost.Start(new ProbeModule(), data);

        Rules(host).ShouldBe(new ProbeRules { Limit = 5 });
    }

    [Theory, OnBothDatabases]
    public async Task take_every_one_of_many_changes_at_once(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);

        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.Send(new ChangeRules(Caller.System, r => r with { Limit = r.Limit + 1 }))));

        results.ShouldAllBe(r => r.IsSuccess);
        Rules(host).Limit.ShouldBe(13);
        (await host.Db((ProbeDbContext db) => db.Audit.CountAsync())).ShouldBe(3);
    }

    private static ProbeRules Rules(ModuleHost host) => host.Services.GetRequiredService<ISettings<ProbeRules>>().Current;
}
