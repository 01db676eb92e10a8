using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.DeadLetters;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Tests.Probe;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Outbox;

public sealed class A_row_in_the_outbox
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Theory, OnBothDatabases]
    public async Task is_done_when_every_queue_has_acted(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await host.Send(new AddToCounter(Caller.System, Id, 1));

        await Eventually.Holds(async () => (await Row(host)).DoneAt is not null, "the row is done");

        (await host.Db((ProbeDbContext db) => db.Inbox.SingleAsync())).MessageId.ShouldBe((await Row(host)).Id);
    }

    [Theory, OnBothDatabases]
    public async Task is_published_by_the_next_process_when_one_ends_before(DatabaseKind database)
    {
        await using var data = await TestDatabase.Create(database);
        await using (var first = await ModuleHost.Start(new ProbeModule(), data))
        {
            // as a process leaves it that ends between publish and consume
            await first.Db(async (ProbeDbContext db) =>
            {
                db.Counters.Add(new Counter(Id));
                db.Outbox.Add(new OutboxRow { WireName = "probe.counter-grown.v1", Body = $$"""{"counterId":"{{Id}}","value":1}""", OccurredAt = DateTimeOffset.UtcNow, PublishedAt = DateTimeOffset.UtcNow });
                return await db.SaveChangesAsync();
            });
            (await Row(first)).DoneAt.ShouldBeNull();
        }

        await using var second = await ModuleHost.Start(new ProbeModule(), data);

        await Eventually.Holds(async () => (await Row(second)).DoneAt is not null, "the row is done");
        (await second.Db((ProbeDbContext db) => db.Counters.SingleAsync())).Echoes.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task waits_as_a_dead_letter_when_nobody_knows_its_event(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await host.Db(async (ProbeDbContext db) =>
        {
            db.Outbox.Add(new OutboxRow { WireName = "probe.forgotten.v1", Body = "{}", OccurredAt = DateTimeOffset.UtcNow });
            return await db.SaveChangesAsync();
        });
        host.Services.GetRequiredService<OutboxSignal<ProbeDbContext>>().Set();

        var box = host.Services.GetRequiredService<IDeadLetterBox>();
        await Eventually.Holds(async () => (await box.List(default)).Count == 1, "it is shown");

        (await box.List(default)).Single().Name.ShouldBe("probe.forgotten.v1");
    }

    private static Task<OutboxRow> Row(ModuleHost host) => host.Db((ProbeDbContext db) => db.Outbox.AsNoTracking().SingleAsync());
}
