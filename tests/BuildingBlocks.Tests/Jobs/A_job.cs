using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.DeadLetters;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Tests.Probe;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Jobs;

public sealed class A_job
{
    private static readonly AddToCounter Command = new(Caller.System, Guid.CreateVersion7(), 1, WithJob: true);

    [Theory, OnBothDatabases]
    public async Task runs_once_and_leaves_no_row(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);

        await host.Send(Command);

        await Eventually.Holds(async () => await Open(host) == 0 && Log(host).CountOf("bell 1") == 1, "the bell rang and the job is gone");
        Log(host).CountOf("bell 2").ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task runs_again_after_a_delay_until_it_is_done(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        Log(host).JobOutcome = attempt => attempt < 3 ? JobOutcome.Again(TimeSpan.FromMilliseconds(10), "not yet") : JobOutcome.Done;

        await host.Send(Command);

        await Eventually.Holds(async () => await Open(host) == 0, "the job is gone");
        Log(host).Entries.Where(e => e.StartsWith("bell", StringComparison.Ordinal)).ShouldBe(["bell 1", "bell 2", "bell 3"]);
    }

    [Theory, OnBothDatabases]
    public async Task that_throws_is_tried_again_with_its_error_kept(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        Log(host).JobOutcome = _ => throw new InvalidOperationException("The clapper fell off.");

        await host.Send(Command);

        await Eventually.Holds(async () => await host.Db((ProbeDbContext db) => db.Jobs.AnyAsync(j => j.LastError == "The clapper fell off." && j.LeasedUntil == null && !j.Dead)), "the error is kept");
    }

    [Theory, OnBothDatabases]
    public async Task that_gives_up_is_dead_until_an_administrator_has_it_tried_again(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        Log(host).JobOutcome = _ => JobOutcome.GiveUp("No bell.");
        await host.Send(Command);
        var box = host.Services.GetRequiredService<IDeadLetterBox>();
        await Eventually.Holds(async () => (await box.List(default)).Count == 1, "the job is dead");

        Log(host).JobOutcome = _ => JobOutcome.Done;
        (await box.Retry("job", (await box.List(default)).Single().Id, default)).ShouldBeTrue();

        await Eventually.Holds(async () => await Open(host) == 0, "the job is gone");
    }

    [Fact]
    public async Task whose_node_ended_is_taken_over_when_the_lease_is_over()
    {
        await using var data = await TestDatabase.Create(DatabaseKind.Postgres);
        await LeaveClaimedJob(data);
        await using var second = await ModuleHost.Start(new ProbeModule(), data);
        await second.Send(Command);
        await Eventually.Holds(() => Log(second).CountOf("bell 1") == 1, "the free job ran");
        (await second.Db((ProbeDbContext db) => db.Jobs.AnyAsync(j => j.Key == "taken"))).ShouldBeTrue("the other still belongs to its node");

        await second.Db(async (ProbeDbContext db) =>
        {
            (await db.Jobs.SingleAsync(j => j.Key == "taken")).LeasedUntil = DateTimeOffset.UtcNow.AddSeconds(-1);
            return await db.SaveChangesAsync();
        });

        await Eventually.Holds(async () => await Open(second) == 0, "the job whose lease is over ran too");
    }

    [Fact]
    public async Task whose_process_ended_runs_at_the_next_start_when_there_is_only_one_process()
    {
        await using var data = await TestDatabase.Create(DatabaseKind.Sqlite);
        await LeaveClaimedJob(data);

        await using var second = await ModuleHost.Start(new ProbeModule(), data);

        await Eventually.Holds(async () => await Open(second) == 0, "the claimed job ran");
    }

    /// <summary>As a process leaves it that ends between claim and record.</summary>
    private static async Task LeaveClaimedJob(TestDatabase data)
    {
        await using var first = await ModuleHost.Start(new ProbeModule(), data);
        await first.Db(async (ProbeDbContext db) =>
        {
            var now = DateTimeOffset.UtcNow;
            db.Schedule(new RingBell(Guid.Empty), "taken", now);
            db.ChangeTracker.Entries<JobRow>().Single().Entity.LeasedUntil = now.AddHours(1);
            return await db.SaveChangesAsync();
        });
    }

    private static ProbeLog Log(ModuleHost host) => host.Services.GetRequiredService<ProbeLog>();

    private static Task<int> Open(ModuleHost host) => host.Db((ProbeDbContext db) => db.Jobs.CountAsync());
}
