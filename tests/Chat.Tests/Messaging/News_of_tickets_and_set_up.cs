using Accounts.Contracts.Events;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Chat.Contracts.Commands;
using Chat.Contracts.Events;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;
using Tickets.Contracts;
using Tickets.Contracts.Events;

namespace Chat.Tests.Messaging;

public sealed class News_of_tickets_and_set_up
{
    [Theory, OnBothDatabases]
    public async Task end_a_chat_once_it_is_in_a_ticket(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        var (saved, message) = (Saved(host, chat), Guid.NewGuid());

        await host.Deliver(saved, message);
        await host.Deliver(saved, message);
        await host.Deliver(saved);

        (await host.Log(chat)).Select(l => l.Code ?? l.Text).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "chat.added-to-ticket", "chat.closed"]);
        var closed = (await host.Published()).OfType<ConversationClosed>().ShouldHaveSingleItem();
        (closed.ClosedBy, closed.LastAgentsSequence, closed.LastCustomersSequence).ShouldBe((ClosedBy.Ticket, 5, 4));
    }

    [Theory, OnBothDatabases]
    public async Task write_nothing_into_a_chat_that_has_ended_meanwhile(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new CloseChat(host.Carl, chat));

        await host.Deliver(Saved(host, chat));

        (await host.Log(chat))[^1].Code.ShouldBe("chat.closed");
        (await host.Conversation(chat)).ClosedBy.ShouldBe(ConversationEnd.Requester);
    }

    [Theory, OnBothDatabases]
    public async Task that_come_while_everybody_writes_end_the_chat_all_the_same(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);

        var writing = Enumerable.Range(0, 100).Select(n => host.Send(new SendMessage(n % 2 == 0 ? host.Carl : host.Anna, chat, Guid.NewGuid(), $"m{n}"))).ToList();
        await host.Deliver(Saved(host, chat));
        await Task.WhenAll(writing);

        var log = await host.Log(chat);
        log[^1].Code.ShouldBe("chat.closed");
        log.Select(l => l.AgentsSequence).ShouldBe(Enumerable.Range(1, log.Count).Select(n => (long)n));
    }

    [Theory, OnBothDatabases]
    public async Task show_agents_how_far_the_hand_off_is(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (chat, handOff) = (await host.Open(host.Carl), Guid.NewGuid());

        await host.Deliver(new HandOffChanged(handOff, chat, HandOffState.Pending, "tickets.away", null, null, 2));
        await host.Deliver(new HandOffChanged(handOff, chat, HandOffState.Pending, null, null, null, 1));
        var pending = (await host.Must(new GetChat(host.Anna, chat))).HandOff!;
        await host.Deliver(new HandOffChanged(handOff, chat, HandOffState.Confirmed, null, "17", "2026112300017", 3));

        (pending.State, pending.Reason).ShouldBe((HandOffProgress.Pending, "tickets.away"));
        (await host.Must(new GetChat(host.Anna, chat))).HandOff.ShouldBe(new(handOff, HandOffProgress.Confirmed, null, "17", "2026112300017"));
        (await host.Must(new GetChat(host.Carl, chat))).HandOff.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task of_a_chat_nobody_knows_are_put_aside(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        await host.Deliver(Saved(host, Guid.NewGuid()));
        await host.Deliver(new HandOffChanged(Guid.NewGuid(), Guid.NewGuid(), HandOffState.Pending, null, null, null, 1));

        (await host.Db(db => db.Inbox.Select(r => r.Error).ToListAsync())).ShouldBe(["request.not-found", "request.not-found"]);
    }

    [Theory, OnBothDatabases]
    public async Task give_a_new_installation_its_first_channel(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new ChatModule(), database);
        var (setUp, message) = (new InstallationSetUp("Acme Bikes", ChatHost.SupportGroup, Guid.NewGuid()), Guid.NewGuid());
        var visitor = (await host.Send(new RegisterVisitor(Caller.System))).Value!;
        var caller = new Caller(CallerKind.Visitor, visitor.VisitorId, Guid.Empty);
        var before = (await host.Send(new GetOffer(caller, "default"))).Value!;
        (before.Channels.Count, before.FallbackChannelId, before.Organisation).ShouldBe((0, null, "ChatMonolith"));

        await host.Deliver<Chat.Infrastructure.ChatDbContext>(setUp, message);
        await host.Deliver<Chat.Infrastructure.ChatDbContext>(setUp, message);
        await host.Deliver<Chat.Infrastructure.ChatDbContext>(setUp);

        var offer = (await host.Send(new GetOffer(caller, "default"))).Value!;
        offer.Organisation.ShouldBe("Acme Bikes");
        var general = offer.Channels.ShouldHaveSingleItem();
        (general.Name, general.Color).ShouldBe(("General", 0));
        offer.FallbackChannelId.ShouldBe(general.Id);
        (await host.Send(new RequestChat(caller, Guid.NewGuid(), new(null, "Vera", "Hello", null)))).IsSuccess.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task leave_a_fallback_channel_that_somebody_chose(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        await host.Deliver(new InstallationSetUp("Acme Bikes", ChatHost.SupportGroup, Guid.NewGuid()));

        (await host.Db(db => db.Channels.Where(c => c.IsFallback).Select(c => c.Name).ToListAsync())).ShouldBe(["Support"]);
        (await host.Send(new CreateChannel(Caller.System, Guid.NewGuid(), "General", ChatHost.SupportGroup, 0, true, true, false))).Error!.Code.ShouldBe("chat.channel-name-taken");
    }

    private static ChatSavedToTicket Saved(ChatHost host, Guid chat) => new(Guid.NewGuid(), chat, "17", "2026112300017", 3, host.Anna.Id);
}
