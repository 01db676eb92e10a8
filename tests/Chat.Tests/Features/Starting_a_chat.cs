using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Events;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

/// <summary>An agent asks one person, an agent or a customer user.</summary>
public sealed class Starting_a_chat
{
    [Theory, OnBothDatabases]
    public async Task stands_in_the_starters_chats_and_in_the_list_of_who_is_asked_and_nowhere_else(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Do you have a minute?\r\n", null));

        var mine = (await host.Must(new GetConsole(host.Anna))).Active.ShouldHaveSingleItem();
        (mine.ChatId, mine.Kind, mine.State, mine.Target!.Name).ShouldBe((chat, ConversationKind.Internal, ConversationState.Waiting, "Sam"));
        mine.Participants.Select(p => (p.Name, p.Active, p.Invited)).ShouldBe([("Anna Berg", true, false), ("Sam", false, true)], ignoreOrder: true);
        var theirs = await host.Must(new GetConsole(host.Sam));
        theirs.Active.ShouldBeEmpty();
        var row = theirs.Requests.ShouldHaveSingleItem();
        (row.ChatId, row.Kind, row.Requester.Name, row.FirstMessage).ShouldBe((chat, ConversationKind.Internal, "Anna Berg", "Do you have a minute?"));
        foreach (var other in new[] { host.Ben, host.Pia, host.Olga })
        {
            var console = await host.Must(new GetConsole(other));
            (console.Requests.Count, console.Overview.Count, console.Active.Count).ShouldBe((0, 0, 0));
            (await Code(host.Send(new GetChat(other, chat)))).ShouldBe("request.not-found");
            (await Code(host.Send(new GetLines(other, chat, Audience.Agents, 0, 10)))).ShouldBe("request.not-found");
            (await Code(host.Send(new GetPreview(other, chat)))).ShouldBe("request.not-found");
            (await Code(host.Send(new AcceptRequest(other, chat)))).ShouldBe("request.not-found");
            (await Code(host.Send(new JoinChat(other, chat, ParticipantRole.Participant)))).ShouldBe("request.not-found");
            (await Code(host.Send(new DeclineRequest(other, chat)))).ShouldBe("request.not-found");
        }

        (await host.Published()).OfType<ChatRequested>().ShouldHaveSingleItem().TargetId.ShouldBe(host.Sam.Id);
    }

    [Theory, OnBothDatabases]
    public async Task lets_nobody_talk_before_it_is_opened(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", null));

        (await Code(host.Send(new SendMessage(host.Sam, chat, Guid.NewGuid(), "too early")))).ShouldBe("chat.not-participant");
        (await Code(host.Send(new AcceptRequest(host.Anna, chat)))).ShouldBe("request.forbidden");
        await host.Must(new SendMessage(host.Anna, chat, Guid.NewGuid(), "It is urgent"));
        (await host.Must(new GetPreview(host.Sam, chat))).Lines.Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "Hello", "It is urgent"]);

        await host.Must(new AcceptRequest(host.Sam, chat));
        await host.Must(new AcceptRequest(host.Sam, chat));
        await host.Must(new SendMessage(host.Sam, chat, Guid.NewGuid(), "Here I am"));
        (await host.Must(new GetConsole(host.Sam))).Active.ShouldHaveSingleItem().State.ShouldBe(ConversationState.Open);
        (await host.Log(chat)).Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "Hello", "It is urgent", "chat.accepted", "Here I am"]);
        (await host.Must(new GetConsole(host.Ben))).Overview.ShouldBeEmpty("what agents say to each other is for its members");
    }

    [Theory, OnBothDatabases]
    public async Task with_a_customer_user_waits_for_their_yes(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Carl.Id, "About your order", new("17", "2026-0017")));

        var offered = (await host.Must(new GetOffer(host.Carl, null))).Chat.ShouldNotBeNull();
        (offered.ChatId, offered.State, offered.Kind, offered.Requester.Name, offered.Requester.Email).ShouldBe((chat, ConversationState.Waiting, ConversationKind.Customer, "Anna Berg", null));
        offered.Context.ShouldBeNull("the ticket is for agents");
        (await host.Must(new GetChat(host.Anna, chat))).Context!.TicketNumber.ShouldBe("2026-0017");
        (await host.Must(new GetOffer(host.Dora, null))).Chat.ShouldBeNull();
        (await Code(host.Send(new SendMessage(host.Carl, chat, Guid.NewGuid(), "too early")))).ShouldBe("chat.not-participant");

        await host.Must(new AcceptRequest(host.Carl, chat));
        await host.Must(new SendMessage(host.Carl, chat, Guid.NewGuid(), "Yes?"));
        (await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 10))).Lines.Select(l => l.Text ?? l.Code)
            .ShouldBe(["chat.requested", "About your order", "chat.accepted", "Yes?"]);
        var accepted = (await host.Published()).OfType<ChatAccepted>().ShouldHaveSingleItem();
        accepted.AgentId.ShouldBe(host.Anna.Id);
        var transcript = await host.Must(new GetTranscript(host.Anna, chat, Audience.Customers, 0));
        (transcript.Requester.CustomerId, transcript.Requester.Name, transcript.Requester.Email).ShouldBe((host.Carl.Id, "Carl", "carl@example.com"));
    }

    [Theory, OnBothDatabases]
    public async Task is_refused_for_the_reason_that_hides_the_icon(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        host.People.Gone(host.Ben.Id);

        var icons = await host.Must(new GetStartable(host.Anna, [host.Anna.Id.ToString(), host.Ben.Id.ToString(), host.Sam.Id.ToString(), host.Carl.Id.ToString(), Guid.NewGuid().ToString()]));

        icons.ToDictionary(i => i.PersonId, i => i.Refusal).ShouldBe(
            new Dictionary<Guid, string?> { [host.Anna.Id] = "chat.start-with-self", [host.Ben.Id] = "chat.not-reachable", [host.Sam.Id] = null, [host.Carl.Id] = null }, ignoreOrder: true);
        (await Code(host.Send(Start(host.Anna, host.Anna.Id)))).ShouldBe("chat.start-with-self");
        (await Code(host.Send(Start(host.Anna, host.Ben.Id)))).ShouldBe("chat.not-reachable");
        (await Code(host.Send(Start(host.Anna, Guid.NewGuid())))).ShouldBe("request.not-found");
        (await Code(host.Send(Start(host.Carl, host.Dora.Id)))).ShouldBe("request.forbidden");
        (await Code(host.Send(new GetStartable(host.Carl, [host.Anna.Id.ToString()])))).ShouldBe("request.forbidden");
        (await Code(host.Send(new GetStartable(host.Anna, ["nobody"])))).ShouldBe("request.invalid");
        (await Code(host.Send(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, " \n ", null)))).ShouldBe("chat.text-empty");
        (await Code(host.Send(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", new("\0", null))))).ShouldBe("request.invalid");
        (await host.Db(db => db.Conversations.CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task again_with_the_same_person_goes_on_in_the_chat_they_have(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var requestId = Guid.CreateVersion7();
        var chat = await host.Must(new StartChat(host.Anna, requestId, host.Sam.Id, "Hello", null));

        (await host.Must(new StartChat(host.Anna, requestId, host.Sam.Id, "Hello", null))).ShouldBe(chat, "the same request is the same chat");
        (await host.Must(Start(host.Anna, host.Sam.Id, "Still there?"))).ShouldBe(chat);
        (await host.Must(Start(host.Sam, host.Anna.Id, "I was about to ask you"))).ShouldBe(chat, "asking back is a yes");

        (await host.Conversation(chat)).State.ShouldBe(ConversationState.Open);
        (await host.Log(chat)).Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "Hello", "Still there?", "chat.accepted", "I was about to ask you"]);
    }

    [Theory, OnBothDatabases]
    public async Task with_a_customer_who_has_a_chat_already_opens_that_one(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var waiting = await host.Waiting(host.Carl);

        (await Code(host.Send(Start(host.Sam, host.Carl.Id)))).ShouldBe("chat.in-another-chat", "it waits where Sam has no say");
        (await host.Must(Start(host.Anna, host.Carl.Id, "I take care of it"))).ShouldBe(waiting);
        (await Code(host.Send(Start(host.Ben, host.Carl.Id)))).ShouldBe("chat.in-another-chat");

        (await host.Conversation(waiting)).AcceptedById.ShouldBe(host.Anna.Id);
        (await host.Log(waiting)).Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "I take care of it"]);
    }

    [Theory, OnBothDatabases]
    public async Task ends_when_it_is_withdrawn_declined_or_not_answered_and_says_which(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var withdrawn = await host.Must(Start(host.Anna, host.Sam.Id));
        await host.Must(new CloseChat(host.Anna, withdrawn));
        var declined = await host.Must(Start(host.Anna, host.Sam.Id));
        await host.Must(new DeclineRequest(host.Sam, declined));
        await host.Must(new DeclineRequest(host.Sam, declined));
        var unanswered = await host.Must(Start(host.Anna, host.Sam.Id));
        (await Code(host.Send(new EndUnansweredRequest(host.Sam, unanswered, host.Sam.Id)))).ShouldBe("request.forbidden");
        await host.Must(new EndUnansweredRequest(Caller.System, unanswered, host.Sam.Id));
        await host.Must(new EndUnansweredRequest(Caller.System, unanswered, host.Sam.Id));

        (await Code(host.Send(new AcceptRequest(host.Sam, withdrawn)))).ShouldBe("chat.withdrawn");
        (await Code(host.Send(new AcceptRequest(host.Sam, declined)))).ShouldBe("chat.declined");
        (await Code(host.Send(new AcceptRequest(host.Sam, unanswered)))).ShouldBe("chat.not-answered");
        (await host.Published()).OfType<ConversationClosed>().Select(c => c.ClosedBy).ShouldBe([ClosedBy.Withdrawn, ClosedBy.Declined, ClosedBy.NotAnswered]);
        (await host.Log(unanswered)).Last().Args["name"].ShouldBe("Sam");
        (await host.Must(new GetConsole(host.Sam))).Requests.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task plans_its_deadline_which_leaves_an_accepted_chat_alone(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Must(Start(host.Anna, host.Sam.Id));
        var asked = (await host.Conversation(chat)).RequestedAt;
        var job = await host.Db(db => db.Jobs.SingleAsync(j => j.Kind == "chat.answer-deadline.v1"));
        (job.DueAt - asked).ShouldBe(TimeSpan.FromSeconds(new ChatRules().AnswerWithinSeconds));

        await host.Must(new AcceptRequest(host.Sam, chat));
        await host.Must(new EndUnansweredRequest(Caller.System, chat, host.Sam.Id));

        (await host.Conversation(chat)).State.ShouldBe(ConversationState.Open);
        (await Code(host.Send(new DeclineRequest(host.Sam, chat)))).ShouldBe("chat.already-open");
        (await Code(host.Send(new RemindTarget(host.Anna, chat)))).ShouldBe("chat.already-open");
    }

    [Theory, OnBothDatabases]
    public async Task can_be_brought_to_mind_by_its_starter_only(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Must(Start(host.Anna, host.Carl.Id));

        (await Code(host.Send(new RemindTarget(host.Carl, chat)))).ShouldBe("chat.not-participant");
        (await Code(host.Send(new RemindTarget(host.Ben, chat)))).ShouldBe("request.not-found");
        await host.Must(new RemindTarget(host.Anna, chat));

        (await host.Published()).OfType<TargetWasReminded>().ShouldHaveSingleItem().TargetId.ShouldBe(host.Carl.Id);
        (await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 10))).Lines.Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "Hello"]);
    }

    private static StartChat Start(Caller starter, Guid target, string text = "Hello") => new(starter, Guid.CreateVersion7(), target, text, null);

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";
}
