using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Reading_the_log
{
    [Theory, OnBothDatabases]
    public async Task page_by_page_misses_and_repeats_nothing(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        foreach (var n in Enumerable.Range(0, 20))
        {
            await host.Must(new SendMessage(n % 3 == 0 ? host.Anna : host.Carl, chat, Guid.NewGuid(), $"m{n}"));
        }

        var forward = new List<LineView>();
        while (true)
        {
            var page = await host.Must(new GetLines(host.Anna, chat, Audience.Agents, forward.Count, 7));
            page.Last.ShouldBe(23);
            if (page.Lines.Count == 0)
            {
                break;
            }

            forward.AddRange(page.Lines);
        }

        forward.Select(l => l.Sequence).ShouldBe(Enumerable.Range(1, 23).Select(n => (long)n));
        var newest = await host.Must(new GetLinesBefore(host.Carl, chat, Audience.Customers, 24, 5));
        newest.Lines.Select(l => l.Sequence).ShouldBe([19, 20, 21, 22, 23]);
        var older = await host.Must(new GetLinesBefore(host.Carl, chat, Audience.Customers, 19, 5));
        older.Lines.Select(l => l.Sequence).ShouldBe([14, 15, 16, 17, 18]);
    }

    [Theory, OnBothDatabases]
    public async Task shows_customers_no_internal_line_and_no_hole(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new CloseConversation(BuildingBlocks.Contracts.Caller.System, chat, host.Anna.Id, "2026112300017"));

        var forAgents = await host.Must(new GetLines(host.Anna, chat, Audience.Agents, 0, 100));
        var forCustomers = await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 100));

        forAgents.Lines.Select(l => (l.Sequence, l.Code, l.CustomersSequence)).ShouldBe(
            [(1, "chat.requested", 1), (2, null, 2), (3, "chat.accepted", 3), (4, "chat.added-to-ticket", null), (5, "chat.closed", 4)]);
        forAgents.Lines[3].Args!["number"].ShouldBe("2026112300017");
        forCustomers.Lines.Select(l => (l.Sequence, l.Code, l.CustomersSequence)).ShouldBe(
            [(1, "chat.requested", null), (2, null, null), (3, "chat.accepted", null), (4, "chat.closed", null)]);
        (forAgents.Last, forCustomers.Last).ShouldBe((5, 4));

        var view = await host.Must(new GetChat(host.Carl, chat));
        view.ShouldSatisfyAllConditions(
            v => v.Last.ShouldBe(4),
            v => v.Context.ShouldBeNull(),
            v => v.HandOff.ShouldBeNull(),
            v => v.Requester.Email.ShouldBeNull());
        (await host.Must(new GetChat(host.Anna, chat))).ShouldSatisfyAllConditions(
            v => v.Last.ShouldBe(5),
            v => v.Context!.PageUrl.ShouldBe("https://shop.example/cart"),
            v => v.Requester.Email.ShouldBe("carl@example.com"));
    }

    [Theory, OnBothDatabases]
    public async Task on_record_is_the_same_as_on_the_screen(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new SendMessage(host.Anna, chat, Guid.NewGuid(), "Which order?"));
        var open = await host.Must(new GetTranscript(host.Anna, chat, Audience.Customers, 0));
        await host.Must(new CloseConversation(BuildingBlocks.Contracts.Caller.System, chat, host.Anna.Id, "17"));

        var whole = await host.Must(new GetTranscript(BuildingBlocks.Contracts.Caller.System, chat, Audience.Customers, 0));
        var rest = await host.Must(new GetTranscript(host.Anna, chat, Audience.Customers, open.LastSequence));
        var internalOne = await host.Must(new GetTranscript(host.Anna, chat, Audience.Agents, 0));

        (open.IsOpen, whole.IsOpen).ShouldBe((true, false));
        whole.Requester.ShouldBe(new(host.Carl.Id, "Carl", "carl@example.com", "Acme"));
        whole.Lines.Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "Which order?", "chat.closed"]);
        rest.Lines.ShouldHaveSingleItem().Code.ShouldBe("chat.closed");
        internalOne.Lines.Select(l => l.Code).ShouldContain("chat.added-to-ticket");
        var onScreen = await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 100));
        whole.Lines.Select(l => (l.Sequence, l.Text, l.Code, l.AuthorName, l.At)).ShouldBe(onScreen.Lines.Select(l => (l.Sequence, l.Text, l.Code, (string?)l.AuthorName, l.At)));
    }

    [Theory]
    [InlineData(0L, 0)]
    [InlineData(0L, 501)]
    [InlineData(-1L, 10)]
    public async Task refuses_impossible_pages(long after, int limit)
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        var chat = await host.Open(host.Carl);

        (await host.Send(new GetLines(host.Carl, chat, Audience.Customers, after, limit))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(new GetLinesBefore(host.Carl, chat, Audience.Customers, after, limit))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(new GetLines(host.Carl, chat, null, 0, 10))).Error!.Code.ShouldBe("request.invalid");
    }
}
