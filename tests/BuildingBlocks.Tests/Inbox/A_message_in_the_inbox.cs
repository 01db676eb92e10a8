using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.DeadLetters;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Tests.Probe;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace BuildingBlocks.Tests.Inbox;

public sealed class A_message_in_the_inbox
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Theory, OnBothDatabases]
    public async Task acts_once_however_often_it_comes(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        await host.Send(new AddToCounter(Caller.System, Id, 1));
        await Eventually.Holds(async () => await Echoes(host) == 1, "the event is echoed");
        var messageId = (await host.Db((ProbeDbContext db) => db.Inbox.SingleAsync())).MessageId;

        var bus = host.Services.GetRequiredService<IBus>();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bus.Publish(new CounterGrown(Id, 1), context => context.MessageId = messageId)));
        await host.Deliver<ProbeDbContext>(new CounterGrown(Id, 2)); // behind them in the same queue
        await Eventually.Holds(async () => await Echoes(host) == 2, "the other message acts");

        (await host.Db((ProbeDbContext db) => db.Inbox.CountAsync())).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task counts_as_acted_on_when_the_module_refuses_it(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);

        await host.Deliver<ProbeDbContext>(new CounterGrown(Guid.CreateVersion7(), 1));

        var row = await host.Db((ProbeDbContext db) => db.Inbox.SingleAsync());
        row.State.ShouldBe(InboxState.Refused);
        row.Error.ShouldBe("request.not-found");
    }

    [Theory, OnBothDatabases]
    public async Task is_kept_as_a_dead_letter_and_acts_when_it_is_tried_again(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ProbeModule(), database);
        var log = host.Services.GetRequiredService<ProbeLog>();
        log.ConsumerFails = true;
        await host.Send(new AddToCounter(Caller.System, Id, 1));
        var box = host.Services.GetRequiredService<IDeadLetterBox>();
        await Eventually.Holds(async () => (await box.List(default)).Count == 1, "the message is dead");
        var letter = (await box.List(default)).Single();
        letter.Error.ShouldBe("The echo is broken.");
        log.CountOf("echo").ShouldBe(4);

        (await box.Retry("inbox", letter.Id, default)).ShouldBeTrue();
        (await box.List(default)).Count.ShouldBe(1);
        log.ConsumerFails = false;
        (await box.Retry("inbox", letter.Id, default)).ShouldBeTrue();

        (await Echoes(host)).ShouldBe(1);
        (await box.List(default)).ShouldBeEmpty();
        (await box.Retry("inbox", letter.Id, default)).ShouldBeFalse();
    }

    private static async Task<int> Echoes(ModuleHost host) => (await host.Db((ProbeDbContext db) => db.Counters.AsNoTracking().SingleAsync())).Echoes;
}
