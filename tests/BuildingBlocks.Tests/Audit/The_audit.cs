using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Tests.Probe;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Audit;

public sealed class The_audit
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly Caller Agent = new(CallerKind.Agent, Guid.CreateVersion7(), Guid.CreateVersion7());

    [Theory, OnBothDatabases]
    public async Task says_who_did_what_and_when(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await Write(host, db => db.Audited(Agent, "probe.renamed", "7", "Seven", new { Name = "Seve" }, new { Name = "Seven" }, Noon));

        var entry = (await Page(host, null)).ShouldHaveSingleItem();

        (entry.At, entry.ActorKind, entry.ActorId).ShouldBe((Noon, CallerKind.Agent, Agent.Id));
        (entry.Action, entry.Subject, entry.SubjectName).ShouldBe(("probe.renamed", "7", "Seven"));
        entry.Before!.Value.GetProperty("name").GetString().ShouldBe("Seve");
        entry.After!.Value.GetProperty("name").GetString().ShouldBe("Seven");
    }

    [Theory, OnBothDatabases]
    public async Task is_read_in_pages_from_the_newest_on(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await Write(host, db =>
        {
            foreach (var n in Enumerable.Range(0, 7))
            {
                db.Audited(Caller.System, "probe.counted", $"{n}", $"{n}", null, null, Noon.AddMinutes(n / 2)); // two at the same time
            }
        });

        var first = await Page(host, null);
        var second = await Page(host, first[^1].Id);
        var third = await Page(host, second[^1].Id);

        (first.Count, second.Count, third.Count).ShouldBe((3, 3, 1));
        var all = first.Concat(second).Concat(third).ToList();
        all.Select(e => e.At).ShouldBe(all.Select(e => e.At).OrderDescending());
        all.Select(e => e.Subject).Order().ShouldBe(["0", "1", "2", "3", "4", "5", "6"]);
        (await Page(host, Guid.CreateVersion7())).ShouldBeEmpty();
    }

    [Fact]
    public async Task never_holds_a_secret()
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), DatabaseKind.Sqlite);

        await host.Send(new ChangeRules(Caller.System, r => r with { Limit = 3, Password = "swordfish" }));

        var entry = (await Page(host, null)).ShouldHaveSingleItem();
        entry.After!.Value.GetProperty("limit").GetInt32().ShouldBe(3);
        entry.ToString().ShouldNotContain("swordfish");
        entry.After.Value.TryGetProperty("password", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task keeps_a_name_that_is_too_long_as_far_as_it_goes()
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), DatabaseKind.Postgres);

        await Write(host, db => db.Audited(Caller.System, "probe.renamed", "7", new string('x', 300), null, null, Noon));

        (await Page(host, null)).Single().SubjectName.ShouldBe(new string('x', 200));
    }

    private static Task<int> Write(ModuleHost host, Action<ProbeDbContext> write) => host.Db(async (ProbeDbContext db) =>
    {
        write(db);
        return await db.SaveChangesAsync();
    });

    private static Task<IReadOnlyList<AuditView>> Page(ModuleHost host, Guid? before) => host.Db((ProbeDbContext db) => db.AuditPage(before, 3, CancellationToken.None));
}
