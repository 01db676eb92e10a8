using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Chat.Contracts.Events;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Requesting_a_chat
{
    private static readonly Question Good = new(ChatHost.Support, "Vera", "Hello", new() { PageUrl = "https://shop.example/" });

    [Theory, OnBothDatabases]
    public async Task tells_the_other_modules_who_waits_where(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        (await host.Published()).ShouldBeEmpty();

        var chat = await host.Waiting(await host.Visitor());

        var told = (await host.Published()).OfType<ChatRequested>().ShouldHaveSingleItem();
        told.ShouldSatisfyAllConditions(
            t => t.ConversationId.ShouldBe(chat),
            t => t.Kind.ShouldBe(ConversationKind.Public),
            t => (t.ChannelId, t.ChannelName, t.GroupId).ShouldBe((ChatHost.Support, "Support", ChatHost.SupportGroup)),
            t => t.RequesterName.ShouldBe("Vera"),
            t => t.Number.ShouldBe(1));
    }

    [Theory, OnBothDatabases]
    public async Task refuses_bad_input_and_changes_nothing(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var visitor = await host.Visitor();
        var cases = new (string Code, Caller Caller, Question? Question)[]
        {
            ("request.invalid", visitor, null),
            ("chat.name-required", visitor, Good with { Name = null }),
            ("chat.name-required", visitor, Good with { Name = "  " }),
            ("request.invalid", visitor, Good with { Name = new('x', 101) }),
            ("request.invalid", visitor, Good with { Name = "a\0b" }),
            ("chat.text-empty", visitor, Good with { Text = null }),
            ("chat.text-empty", visitor, Good with { Text = " \n" }),
            ("chat.text-too-long", visitor, Good with { Text = new('x', 8_001) }),
            ("request.invalid", visitor, Good with { Text = "a\0b" }),
            ("chat.channel-not-offered", visitor, Good with { ChannelId = Guid.NewGuid() }),
            ("chat.channel-not-offered", visitor, Good with { ChannelId = ChatHost.Sales }),
            ("request.invalid", visitor, Good with { ChannelId = Guid.Empty }),
            ("request.invalid", visitor, Good with { Context = new() { PageUrl = new('x', 2_001) } }),
            ("request.invalid", visitor, Good with { Context = new() { Browser = "\ud83d" } }),
            ("chat.unknown-visitor", visitor with { Id = Guid.NewGuid() }, Good),
            ("request.conflict", host.Carl with { Id = Guid.NewGuid() }, Good),
            ("request.forbidden", host.Anna, Good),
            ("request.forbidden", Caller.System, Good),
        };
        foreach (var (code, caller, question) in cases)
        {
            (await host.Send(new RequestChat(caller, Guid.NewGuid(), question))).Error?.Code.ShouldBe(code, question?.ToString());
        }

        (await host.Send(new RequestChat(visitor, Guid.Empty, Good))).Error!.Code.ShouldBe("request.invalid");
        (await host.Db(db => db.Conversations.CountAsync())).ShouldBe(0);
        (await host.Published()).ShouldBeEmpty();
        (await host.Send(new RequestChat(visitor, Guid.NewGuid(), Good))).IsSuccess.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task by_the_same_id_again_and_again_makes_one(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (visitor, id) = (await host.Visitor(), Guid.NewGuid());

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.Send(new RequestChat(visitor, id, Good))));

        answers.ShouldAllBe(a => a.IsSuccess);
        var chat = answers.Select(a => a.Value).Distinct().ShouldHaveSingleItem();
        (await host.Log(chat)).Count.ShouldBe(2);
        await host.Must(new CloseChat(visitor, chat));
        (await host.Must(new RequestChat(visitor, id, Good))).ShouldBe(chat, "even after its end it is the same request");
    }

    [Theory, OnBothDatabases]
    public async Task from_two_windows_at_once_makes_one_per_channel(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Send(new RequestChat(host.Carl, Guid.NewGuid(), Good))));

        answers.ShouldAllBe(a => a.IsSuccess);
        var chat = answers.Select(a => a.Value).Distinct().ShouldHaveSingleItem();
        var other = await host.Waiting(host.Carl, channelId: ChatHost.Sales);
        other.ShouldNotBe(chat, "another channel is another chat");
        await host.Must(new CloseChat(host.Carl, chat));
        (await host.Waiting(host.Carl)).ShouldNotBe(chat, "after its end one asks anew");
    }

    [Theory, OnBothDatabases]
    public async Task without_a_choice_goes_to_the_fallback_channel(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        var chat = await host.Must(new RequestChat(host.Carl, Guid.NewGuid(), new(null, "somebody else", "Hello", null)));

        var conversation = await host.Conversation(chat);
        conversation.ChannelId.ShouldBe(ChatHost.Support);
        conversation.RequesterName.ShouldBe("Carl", "a customer user has the name of their account");
    }

    [Theory, OnBothDatabases]
    public async Task gives_every_conversation_a_number_of_its_own(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var visitors = new List<Caller>();
        for (var n = 0; n < 20; n++)
        {
            visitors.Add(await host.Visitor());
        }

        await Task.WhenAll(visitors.Select(v => host.Waiting(v)));

        var numbers = await host.Db(db => db.Conversations.Select(c => c.Number).ToListAsync());
        numbers.Distinct().Count().ShouldBe(20);
        var next = await host.Waiting(await host.Visitor());
        (await host.Conversation(next)).Number.ShouldBeGreaterThan(numbers.Max());
    }

    [Theory, OnBothDatabases]
    public async Task counts_on_after_a_restart(DatabaseKind database)
    {
        await using var stored = await TestDatabase.Create(database);
        long before;
        Guid chat;
        await using (var first = await ModuleHost.Start(new ChatModule(), stored))
        {
            await first.Send(new Contracts.Commands.CreateChannel(Caller.System, ChatHost.Support, "Support", ChatHost.SupportGroup, 0, true, true, true));
            chat = await Request(first);
            before = await first.Db((Chat.Infrastructure.ChatDbContext db) => db.Conversations.MaxAsync(c => c.Number));
        }

        await using var second = await ModuleHost.Start(new ChatModule(), stored);
        var next = await Request(second);

        next.ShouldNotBe(chat);
        (await second.Db((Chat.Infrastructure.ChatDbContext db) => db.Conversations.Where(c => c.Id == next).Select(c => c.Number).SingleAsync())).ShouldBeGreaterThan(before);

        static async Task<Guid> Request(ModuleHost host)
        {
            var visitor = (await host.Send(new RegisterVisitor(Caller.System))).Value!.VisitorId;
            return (await host.Send(new RequestChat(new(CallerKind.Visitor, visitor, Guid.Empty), Guid.NewGuid(), Good))).Value;
        }
    }
}
