using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using TestKit;
using Tickets.Contracts.Events;
using Tickets.Domain;
using Tickets.Features;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Features;

public sealed class Saving_a_chat_to_a_ticket
{
    [Theory, OnBothDatabases]
    public async Task makes_one_ticket_with_the_chat_and_the_note(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).System("chat.requested").Customer("The scanners drop out.").System("chat.accepted", ("name", "Sara Lindqvist")).Agent("I am looking.");

        var pending = await host.Save(chat, TicketsHost.Form("  Wi-Fi  ", ownerId: People.Tomas, note: "Eleven scanners\r\nin hall 2. "));
        var confirmed = await host.Confirmed(pending.Id);

        pending.State.ShouldBe(HandOffState.Pending);
        var ticket = (await host.Tickets()).Single();
        (confirmed.TicketId, confirmed.TicketNumber, confirmed.Reason).ShouldBe((ticket.Id.ToString(), ticket.Number, null));
        (ticket.Title, ticket.Queue, ticket.State, ticket.Priority, ticket.OwnerName).ShouldBe(("Wi-Fi", "Support", "open", "3 normal", "Tomás de la Herrera"));
        (ticket.CustomerId, ticket.CustomerName, ticket.CustomerEmail, ticket.Company, ticket.ChatNumber).ShouldBe((People.JuliaId, "Julia Brandt", "julia.brandt@nordwind.example", "Nordwind", chat.Number));
        ticket.Articles.Select(a => (a.Kind, a.Visible, a.From, a.Subject)).ShouldBe([
            (ArticleKind.Phone, true, "Julia Brandt", "Wi-Fi"),
            (ArticleKind.Note, false, "Sara Lindqvist", "Note for colleagues")]);
        ticket.Articles[0].Body.ShouldContain("[09:41] Julia Brandt: The scanners drop out.\n[09:42] Sara Lindqvist joined the chat\n[09:43] Sara Lindqvist: I am looking.");
        ticket.Articles[1].Body.ShouldBe("Eleven scanners\nin hall 2.");
        ticket.History.Select(h => (h.By, h.What)).ShouldBe([
            ("Sara Lindqvist", "tickets.created"), ("Sara Lindqvist", "tickets.chat-added"), ("Sara Lindqvist", "tickets.note-added")]);
        ticket.History[0].Args.ShouldBe(new Dictionary<string, string> { ["queue"] = "Support", ["state"] = "open", ["priority"] = "3 normal", ["owner"] = "Tomás de la Herrera" }, ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task tells_the_others_when_it_begins_and_when_the_ticket_is_there(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello").Agent("Hello");

        var handOff = await host.Confirmed((await host.Save(chat)).Id);

        var published = await host.Published();
        var changes = published.OfType<HandOffChanged>().ToList();
        changes.Select(e => (e.HandOffId, e.ConversationId, e.State, e.TicketNumber)).ShouldBe([
            (handOff.Id, chat.Id, Contracts.HandOffState.Pending, null),
            (handOff.Id, chat.Id, Contracts.HandOffState.Confirmed, handOff.TicketNumber)]);
        changes[0].Version.ShouldBe(1);
        changes[1].Version.ShouldBeGreaterThan(1);
        published.OfType<ChatSavedToTicket>().ShouldBe([new ChatSavedToTicket(handOff.Id, chat.Id, handOff.TicketId!, handOff.TicketNumber!, 2, People.Sara)]);
    }

    [Theory, OnBothDatabases]
    public async Task answers_the_first_for_the_same_click_and_for_any_second_one(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var click = new CreateTicketFromChat(People.AsSara, Guid.CreateVersion7(), chat.Id, TicketsHost.Form());

        var first = await host.MustSend(click);
        var again = await host.MustSend(click);
        await host.Confirmed(first.Id);
        chat.Close();
        var second = await host.MustSend(click with { RequestId = Guid.CreateVersion7() });

        again.Id.ShouldBe(first.Id);
        (second.Id, second.State).ShouldBe((first.Id, HandOffState.Confirmed));
        await host.Idle();
        (await host.Tickets()).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task makes_one_ticket_of_clicks_at_the_same_time(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var answers = await Task.WhenAll(new[] { one, one, other, one, other }.Select(id =>
            host.MustSend(new CreateTicketFromChat(People.AsSara, id, chat.Id, TicketsHost.Form()))));

        var handOff = answers.Select(a => a.Id).Distinct().ShouldHaveSingleItem();
        await host.Confirmed(handOff);
        await host.Idle();
        (await host.Tickets()).Count.ShouldBe(1);
        (await host.Published()).OfType<ChatSavedToTicket>().Count().ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task refuses_what_is_wrong_and_changes_nothing(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");

        await Refused(host, chat.Id, TicketsHost.Form(subject: " "), "request.invalid", "subject");
        await Refused(host, chat.Id, TicketsHost.Form(subject: new string('x', 191)), "request.invalid", "subject");
        await Refused(host, chat.Id, TicketsHost.Form(subject: "a\0b"), "request.invalid", "subject");
        await Refused(host, chat.Id, TicketsHost.Form(subject: null!), "request.invalid", "subject");
        await Refused(host, chat.Id, TicketsHost.Form(note: new string('x', 8001)), "request.invalid", "note");
        await Refused(host, chat.Id, TicketsHost.Form(note: "a\0b"), "request.invalid", "note");
        await Refused(host, chat.Id, TicketsHost.Form(queue: ""), "request.invalid", "queue");
        await Refused(host, chat.Id, TicketsHost.Form(queue: "Nowhere"), "tickets.unknown-queue");
        await Refused(host, chat.Id, TicketsHost.Form(priority: "6 huge"), "tickets.unknown-priority");
        await Refused(host, chat.Id, TicketsHost.Form(state: "lost"), "tickets.unknown-state");
        await Refused(host, chat.Id, TicketsHost.Form(ownerId: People.JuliaId), "tickets.unknown-owner");
        await Refused(host, Guid.Empty, TicketsHost.Form(), "request.invalid", "chatId");
        (await host.Send(new CreateTicketFromChat(People.AsSara, Guid.Empty, chat.Id, TicketsHost.Form()))).Error!.Args["field"].ShouldBe("requestId");

        (await host.Published()).ShouldBeEmpty();
        (await host.Jobs()).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task takes_the_longest_subject_and_note(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");

        var handOff = await host.Save(chat, TicketsHost.Form(subject: new string('x', 190), note: new string('y', 8000)));

        await host.Confirmed(handOff.Id);
        (await host.Tickets()).Single().Articles[1].Body.Length.ShouldBe(8000);
    }

    [Theory, OnBothDatabases]
    public async Task can_wait_until_the_chat_has_ended(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello").Close();

        var handOff = await host.Save(chat, TicketsHost.Form());

        await host.Confirmed(handOff.Id);
        (await host.Tickets()).ShouldHaveSingleItem().Articles[0].Body.ShouldContain("Hello");
    }

    [Theory, OnBothDatabases]
    public async Task answers_alike_for_foreign_and_unknown_chats(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var foreign = host.Chat.Begin(People.Tomas).Customer("Hello");

        await Refused(host, foreign.Id, TicketsHost.Form(), "request.not-found");
        await Refused(host, Guid.CreateVersion7(), TicketsHost.Form(), "request.not-found");
    }

    [Theory, OnBothDatabases]
    public async Task is_for_agents_that_accounts_knows(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var stranger = new Caller(CallerKind.Agent, Guid.CreateVersion7(), Guid.CreateVersion7());
        var chat = host.Chat.Begin(stranger.Id).Customer("Hello");

        (await host.Send(new CreateTicketFromChat(stranger, Guid.CreateVersion7(), chat.Id, TicketsHost.Form()))).Error!.Code.ShouldBe("request.forbidden");
        (await host.Send(new CreateTicketFromChat(People.AsJulia, Guid.CreateVersion7(), chat.Id, TicketsHost.Form()))).Error!.Code.ShouldBe("request.forbidden");
    }

    [Theory, OnBothDatabases]
    public async Task is_a_conflict_with_the_id_of_a_click_in_another_chat(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var click = new CreateTicketFromChat(People.AsSara, Guid.CreateVersion7(), host.Chat.Begin(People.Sara).Customer("Hello").Id, TicketsHost.Form());
        await host.MustSend(click);

        var other = await host.Send(click with { ConversationId = host.Chat.Begin(People.Sara).Customer("Hello").Id });

        other.Error!.Code.ShouldBe("request.conflict");
    }

    [Theory, OnBothDatabases]
    public async Task shows_a_hand_off_to_its_agent_only(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var handOff = await host.Save(host.Chat.Begin(People.Sara).Customer("Hello"));

        foreach (var (caller, id) in new[] { (People.AsTomas, handOff.Id), (People.AsJulia, handOff.Id), (People.AsSara, Guid.CreateVersion7()) })
        {
            (await host.Send(new GetHandOff(caller, id))).Error!.Code.ShouldBe("request.not-found");
            (await host.Send(new RetryHandOff(caller, id))).Error!.Code.ShouldBe("request.not-found");
        }
    }

    private static async Task Refused(TicketsHost host, Guid chatId, TicketFormInput form, string code, string? field = null)
    {
        var error = (await host.Send(new CreateTicketFromChat(People.AsSara, Guid.CreateVersion7(), chatId, form))).Error.ShouldNotBeNull();
        error.Code.ShouldBe(code);
        error.Args.GetValueOrDefault("field").ShouldBe(field);
    }
}
