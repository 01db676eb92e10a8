using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Inviting_an_agent
{
    [Theory, OnBothDatabases]
    public async Task offers_only_who_is_there_has_a_level_and_is_not_in_it(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        host.People.Gone(host.Ben.Id);

        var offered = await host.Must(new GetInvitable(host.Anna, chat));

        offered.Select(a => (a.Name, a.MayWrite)).ShouldBe([("Olga", false), ("Pia", true)], "Sam and Paul have no level there, Ben is away, Anna is in it");
        (await Code(host.Send(Invite(host.Anna, chat, host.Ben)))).ShouldBe("chat.not-reachable");
        (await Code(host.Send(Invite(host.Anna, chat, host.Sam)))).ShouldBe("chat.not-reachable");
        (await Code(host.Send(Invite(host.Anna, chat, host.Anna)))).ShouldBe("chat.already-in");
        (await Code(host.Send(new InviteAgent(host.Anna, chat, Guid.CreateVersion7(), host.Pia.Id, " ")))).ShouldBe("chat.text-empty");
        (await Code(host.Send(Invite(host.Carl, chat, host.Pia)))).ShouldBe("request.forbidden");
        (await Code(host.Send(Invite(host.Pia, chat, host.Olga)))).ShouldBe("chat.not-participant");
        (await Code(host.Send(Invite(host.Sam, chat, host.Pia)))).ShouldBe("request.not-found");
        (await Code(host.Send(new GetInvitable(host.Sam, chat)))).ShouldBe("request.not-found");
        (await host.Log(chat)).Count.ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task opens_an_internal_chat_from_where_the_invited_one_joins_as_far_as_their_level_goes(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Waiting(host.Carl, channelId: ChatHost.Sales);
        await host.Must(new AcceptRequest(host.Sam, chat));
        (await Code(host.Send(new JoinChat(host.Paul, chat, ParticipantRole.Observer)))).ShouldBe("chat.joining-not-allowed", "uninvited");

        var beside = await host.Must(Invite(host.Sam, chat, host.Paul));

        var view = await host.Must(new GetChat(host.Sam, beside));
        (view.Kind, view.State, view.Beside!.ChatId, view.Beside.Name, view.Beside.Channel.Name).ShouldBe((ConversationKind.Internal, ConversationState.Waiting, chat, "Carl", "Sales"));
        (await host.Must(new GetConsole(host.Paul))).Requests.ShouldHaveSingleItem().ChatId.ShouldBe(beside);
        (await Code(host.Send(new JoinChat(host.Paul, chat, ParticipantRole.Observer)))).ShouldBe("chat.joining-not-allowed", "not accepted yet");
        (await Code(host.Send(Invite(host.Sam, chat, host.Paul)))).ShouldBe("chat.not-reachable", "asked already");
        await host.Must(new AcceptRequest(host.Paul, beside));
        await host.Must(new JoinChat(host.Paul, chat, ParticipantRole.Observer));
        await host.Must(new ChangeRole(host.Paul, chat, ParticipantRole.Participant));

        (await host.Log(chat)).Select(l => l.Code ?? l.Text).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "chat.invited", "chat.observes", "chat.joined"]);
        (await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 20))).Lines.Select(l => l.Code ?? l.Text)
            .ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "chat.joined"]);
        (await Code(host.Send(new GetChat(host.Carl, beside)))).ShouldBe("request.not-found");
    }

    [Theory, OnBothDatabases]
    public async Task does_not_lift_anybody_above_their_level(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        var beside = await host.Must(Invite(host.Anna, chat, host.Olga));
        await host.Must(new AcceptRequest(host.Olga, beside));

        (await Code(host.Send(new JoinChat(host.Olga, chat, ParticipantRole.Participant)))).ShouldBe("request.forbidden");
        (await Code(host.Send(new JoinChat(host.Olga, chat, ParticipantRole.Observer)))).ShouldBe("ok");
    }

    [Theory, OnBothDatabases]
    public async Task into_a_chat_among_agents_asks_into_that_same_chat(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", null));
        (await Code(host.Send(Invite(host.Anna, chat, host.Paul)))).ShouldBe("chat.not-accepted");
        await host.Must(new AcceptRequest(host.Sam, chat));

        (await host.Must(Invite(host.Anna, chat, host.Paul))).ShouldBe(chat);

        (await host.Conversation(chat)).Participants.Single(p => p.PersonId == host.Paul.Id).ShouldSatisfyAllConditions(p => p.Active.ShouldBeFalse(), p => p.Invited.ShouldBeTrue());
        (await host.Must(new GetConsole(host.Paul))).Requests.ShouldHaveSingleItem().ChatId.ShouldBe(chat);
        (await Code(host.Send(new SendMessage(host.Paul, chat, Guid.NewGuid(), "too early")))).ShouldBe("chat.not-participant");
        (await Code(host.Send(Invite(host.Sam, chat, host.Paul)))).ShouldBe("chat.already-in");
        (await host.Must(new GetPreview(host.Paul, chat))).Lines.Count.ShouldBe(4);
        await host.Must(new AcceptRequest(host.Paul, chat));
        await host.Must(new SendMessage(host.Paul, chat, Guid.NewGuid(), "Here I am"));
        (await host.Must(new GetConsole(host.Paul))).Requests.ShouldBeEmpty();
        (await host.Log(chat)).Select(l => l.Code ?? l.Text).ShouldBe(["chat.requested", "Hello", "chat.accepted", "chat.invited", "chat.joined", "Here I am"]);
    }

    [Theory, OnBothDatabases]
    public async Task that_is_declined_or_not_answered_leaves_the_chat_as_it_was(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", null));
        await host.Must(new AcceptRequest(host.Sam, chat));
        await host.Must(Invite(host.Anna, chat, host.Paul));
        await host.Must(new DeclineRequest(host.Paul, chat));
        await host.Must(Invite(host.Anna, chat, host.Paul));
        await host.Must(new EndUnansweredRequest(Caller.System, chat, host.Paul.Id));
        await host.Must(new EndUnansweredRequest(Caller.System, chat, host.Paul.Id));

        (await host.Conversation(chat)).State.ShouldBe(ConversationState.Open);
        (await host.Must(new GetConsole(host.Paul))).Requests.ShouldBeEmpty();
        (await host.Log(chat)).Skip(3).Select(l => l.Code).ShouldBe(["chat.invited", "chat.declined", "chat.invited", "chat.not-answered"]);
    }

    private static InviteAgent Invite(Caller inviter, Guid chat, Caller agent) => new(inviter, chat, Guid.CreateVersion7(), agent.Id, "Can you take a look?");

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";
}
