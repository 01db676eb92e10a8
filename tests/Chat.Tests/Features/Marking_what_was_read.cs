using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Marking_what_was_read
{
    [Theory, OnBothDatabases]
    public async Task is_said_to_each_side_in_its_own_numbering(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        // agents: 4 added-to-ticket, 5 closed; customers: 4 closed
        await host.Must(new CloseConversation(Caller.System, chat, host.Anna.Id, "1"));

        await host.Must(new MoveCursor(host.Anna, chat, 4, Read: true));
        await host.Must(new MoveCursor(host.Carl, chat, 4, Read: false));

        await Cursors(host.Anna, (host.Anna.Id, 4, 4), (host.Carl.Id, 5, 0));
        await Cursors(host.Carl, (host.Anna.Id, 3, 3), (host.Carl.Id, 4, 0));

        async Task Cursors(Caller reader, params (Guid, long, long)[] expected) =>
            (await host.Must(new GetChat(reader, chat))).Cursors.Select(c => (c.ParticipantId, c.Delivered, c.Read)).OrderBy(c => c).ShouldBe(expected.OrderBy(c => c));
    }

    [Theory, OnBothDatabases]
    public async Task never_goes_back_nor_beyond_the_last(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);

        await host.Must(new MoveCursor(host.Carl, chat, 2, Read: true));
        await host.Must(new MoveCursor(host.Carl, chat, 1, Read: true));
        (await Own()).ShouldBe((2, 2));
        await host.Must(new MoveCursor(host.Carl, chat, 0, Read: true));
        await host.Must(new MoveCursor(host.Carl, chat, 1_000_000, Read: false));
        (await Own()).ShouldBe((3, 2));
        (await host.Send(new MoveCursor(host.Carl, chat, -1, Read: true))).Error!.Code.ShouldBe("request.invalid");

        async Task<(long, long)> Own() => (await host.Must(new GetChat(host.Carl, chat))).Cursors.Select(c => (c.Delivered, c.Read)).Single();
    }

    [Theory, OnBothDatabases]
    public async Task from_many_windows_at_once_ends_at_the_furthest(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await Task.WhenAll(Enumerable.Range(0, 17).Select(n => host.Must(new SendMessage(host.Anna, chat, Guid.NewGuid(), $"m{n}"))));

        var results = await Task.WhenAll(Enumerable.Range(1, 4).Select(n => host.Send(new MoveCursor(host.Carl, chat, n * 5, Read: true))));

        results.ShouldAllBe(r => r.IsSuccess);
        (await host.Db(db => Task.FromResult(db.Cursors.Single()))).ReadForCustomers.ShouldBe(20);
    }
}
