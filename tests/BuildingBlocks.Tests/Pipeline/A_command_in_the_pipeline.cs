using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Tests.Probe;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Pipeline;

public sealed class A_command_in_the_pipeline
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Theory, OnBothDatabases]
    public async Task stores_change_event_and_job_together(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        var log = host.Services.GetRequiredService<ProbeLog>();
        log.JobOutcome = _ => Infrastructure.Jobs.JobOutcome.Again(TimeSpan.FromHours(1), "later");

        (await host.Send(new AddToCounter(Caller.System, Id, 3, WithJob: true))).Value.ShouldBe(3);

        (await host.Db((ProbeDbContext db) => db.Counters.SingleAsync())).Value.ShouldBe(3);
        (await host.Published<ProbeDbContext>()).ShouldBe([new CounterGrown(Id, 3)]);
        (await host.Db((ProbeDbContext db) => db.Jobs.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task stores_nothing_when_it_is_refused(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await host.Send(new AddToCounter(Caller.System, Id, 8));

        var refused = await host.Send(new AddToCounter(Caller.System, Id, 3, WithJob: true));

        refused.Error.ShouldBe(Counter.TooHigh);
        (await host.Db((ProbeDbContext db) => db.Counters.SingleAsync())).Value.ShouldBe(8);
        (await host.Published<ProbeDbContext>()).Count.ShouldBe(1);
        (await host.Db((ProbeDbContext db) => db.Jobs.CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task runs_again_on_fresh_state_when_somebody_was_faster(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await host.Send(new AddToCounter(Caller.System, Id, 1));

        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.Send(new AddToCounter(Caller.System, Id, 1))));

        results.Count(r => r.IsSuccess).ShouldBe(3);
        results.Select(r => r.Value).Order().ShouldBe([2, 3, 4]);
    }

    [Theory, OnBothDatabases]
    public async Task gives_up_with_a_conflict_when_it_loses_again_and_again(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await host.Send(new AddToCounter(Caller.System, Id, 1));
        await Eventually.Holds(() => host.Db((ProbeDbContext db) => db.Counters.AnyAsync(c => c.Echoes == 1)), "nobody else writes any more");
        var log = host.Services.GetRequiredService<ProbeLog>();
        log.BeforeHandlerReturns = () => Overtake(host).GetAwaiter().GetResult();

        var result = await host.Send(new AddToCounter(Caller.System, Id, 5));

        result.Error!.Code.ShouldBe("request.conflict");
        log.CountOf("handled").ShouldBe(1 + 4);
        (await host.Db((ProbeDbContext db) => db.Counters.SingleAsync())).Value.ShouldBe(1);
    }

    [Fact]
    public async Task is_refused_for_its_shape_before_the_handler_sees_it()
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), DatabaseKind.Sqlite);

        var nothing = await host.Send(new AddToCounter(Caller.System, Id, 0));
        var negative = await host.Send(new AddToCounter(Caller.System, Id, -1));

        nothing.Error!.Code.ShouldBe("probe.nothing-to-add");
        negative.Error!.Code.ShouldBe("request.invalid");
        negative.Error.Args["field"].ShouldBe("amount");
        host.Services.GetRequiredService<ProbeLog>().CountOf("handled").ShouldBe(0);
    }

    [Fact]
    public async Task succeeds_although_its_push_fails()
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), DatabaseKind.Sqlite);

        (await host.Send(new AddToCounter(Caller.System, Id, 2))).IsSuccess.ShouldBeTrue();

        host.Services.GetRequiredService<ProbeLog>().CountOf("push 2").ShouldBe(1);
    }

    private static async Task Overtake(ModuleHost host) => await host.Db(async (ProbeDbContext db) =>
    {
        var counter = await db.Counters.SingleAsync();
        counter.NextVersion();
        return await db.SaveChangesAsync();
    });
}
