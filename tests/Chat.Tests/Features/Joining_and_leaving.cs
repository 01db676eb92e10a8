using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Joining_and_leaving
{
    private const ParticipantRole Observer = ParticipantRole.Observer;
    private const ParticipantRole Participant = ParticipantRole.Participant;

    [Theory, OnBothDatabases]
    public async Task goes_up_to_the_level_on_the_channel(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);

        (await Join(host, host.Olga, chat, Participant)).ShouldBe("request.forbidden");
        (await Join(host, host.Olga, chat, Observer)).ShouldBe("ok");
        (await Code(host.Send(new ChangeRole(host.Olga, chat, Participant)))).ShouldBe("request.forbidden");
        (await Join(host, host.Pia, chat, Participant)).ShouldBe("ok");
        (await Join(host, host.Ben, chat, Observer)).ShouldBe("ok");
        (await Join(host, host.Sam, chat, Observer)).ShouldBe("request.not-found");
        (await Join(host, host.Carl, chat, Observer)).ShouldBe("request.forbidden");
        (await Join(host, host.Ben, chat, null)).ShouldBe("request.invalid");
        (await Join(host, host.Ben, Guid.NewGuid(), Observer)).ShouldBe("request.not-found");
        (await host.Conversation(chat)).Participants.Where(p => p.Kind == PartyKind.Agent && p.Active).Select(p => (p.Name, p.Role)).OrderBy(p => p.Name)
            .ShouldBe([("Anna Berg", Participant), ("Ben", Observer), ("Olga", Observer), ("Pia", Participant)]);
    }

    [Theory, OnBothDatabases]
    public async Task uninvited_needs_a_channel_that_allows_it(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Waiting(host.Carl, channelId: ChatHost.Sales);
        (await Join(host, host.Paul, chat, Observer)).ShouldBe("chat.joining-not-allowed", "a request is accepted, not joined");
        await host.Must(new AcceptRequest(host.Sam, chat));

        (await Join(host, host.Paul, chat, Observer)).ShouldBe("chat.joining-not-allowed");
        (await host.Conversation(chat)).Participants.Count.ShouldBe(2);
        (await host.Must(new GetConsole(host.Paul))).Channels.ShouldHaveSingleItem().ShouldBe(new MyChannel(ChatHost.Sales, "Sales", 2, AccessLevel.Participant, false));
    }

    [Theory, OnBothDatabases]
    public async Task leaves_an_observer_nothing_but_reading(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new JoinChat(host.Ben, chat, Observer));

        (await host.Must(new GetLines(host.Ben, chat, Audience.Agents, 0, 50))).Lines.Count.ShouldBe(4);
        (await host.Must(new GetConsole(host.Ben))).Active.ShouldHaveSingleItem().ChatId.ShouldBe(chat);
        foreach (var refused in new[]
        {
            await Code(host.Send(new SendMessage(host.Ben, chat, Guid.NewGuid(), "psst"))),
            await Code(host.Send(new GetTypingListeners(host.Ben, chat))),
            await Code(host.Send(new CloseChat(host.Ben, chat))),
        })
        {
            refused.ShouldBe("chat.only-reads");
        }

        (await Code(host.Send(new GetTranscript(host.Ben, chat, Audience.Customers, 0)))).ShouldBe("request.not-found", "a ticket would close the chat");
        (await host.Conversation(chat)).State.ShouldBe(ConversationState.Open);

        await host.Must(new ChangeRole(host.Ben, chat, Participant));
        (await Code(host.Send(new SendMessage(host.Ben, chat, Guid.NewGuid(), "Hello from me too")))).ShouldBe("ok");
        await host.Must(new ChangeRole(host.Ben, chat, Observer));
        (await Code(host.Send(new SendMessage(host.Ben, chat, Guid.NewGuid(), "too late")))).ShouldBe("chat.only-reads");
    }

    [Theory, OnBothDatabases]
    public async Task ends_with_somebody_who_can_answer(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        (await Code(host.Send(new LeaveChat(host.Anna, chat)))).ShouldBe("chat.last-writer");
        await host.Must(new JoinChat(host.Ben, chat, Participant));
        await host.Must(new LeaveChat(host.Anna, chat));

        (await Code(host.Send(new SendMessage(host.Anna, chat, Guid.NewGuid(), "one more thing")))).ShouldBe("chat.not-participant");
        (await host.Must(new GetConsole(host.Anna))).Active.ShouldBeEmpty();
        (await host.Must(new GetConsole(host.Sam))).Overview.ShouldBeEmpty();
        (await host.Must(new GetConsole(host.Olga))).Overview.ShouldHaveSingleItem().AgentNames.ShouldBe(["Ben"]);
        (await Code(host.Send(new LeaveChat(host.Ben, chat)))).ShouldBe("chat.last-writer");
        (await Code(host.Send(new LeaveChat(host.Carl, chat)))).ShouldBe("request.forbidden");
        (await Code(host.Send(new LeaveChat(host.Sam, chat)))).ShouldBe("request.not-found");
    }

    [Theory, OnBothDatabases]
    public async Task of_both_agents_at_once_keeps_one_who_can_answer(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        for (var round = 0; round < 8; round++)
        {
            var chat = await host.Open(round % 2 == 0 ? host.Carl : host.Dora);
            await host.Must(new JoinChat(host.Ben, chat, Participant));

            var codes = await Task.WhenAll(Code(host.Send(new LeaveChat(host.Anna, chat))), Code(host.Send(new LeaveChat(host.Ben, chat))));

            codes.Order(StringComparer.Ordinal).ShouldBe(["chat.last-writer", "ok"]);
            (await host.Conversation(chat)).Participants.Count(p => p.Kind == PartyKind.Agent && p.Writes).ShouldBe(1);
            await host.Must(new CloseChat(round % 2 == 0 ? host.Carl : host.Dora, chat));
        }
    }

    [Theory, OnBothDatabases]
    public async Task shows_customers_those_who_can_write_and_no_others(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new JoinChat(host.Olga, chat, Observer));
        await host.Must(new MoveCursor(host.Olga, chat, 4, Read: true));
        await host.Must(new JoinChat(host.Ben, chat, Participant));
        await host.Must(new MoveCursor(host.Ben, chat, 5, Read: true));

        var view = await host.Must(new GetChat(host.Carl, chat));
        view.Participants.Select(p => (p.Name, p.Active)).ShouldBe([("Carl", true), ("Anna Berg", true), ("Ben", true)]);
        view.Cursors.Select(c => c.ParticipantId).ShouldBe([host.Ben.Id]);

        await host.Must(new ChangeRole(host.Ben, chat, Observer));
        view = await host.Must(new GetChat(host.Carl, chat));
        view.Participants.Select(p => (p.Name, p.Active)).ShouldBe([("Carl", true), ("Anna Berg", true), ("Ben", false)]);
        view.Participants.ShouldAllBe(p => p.Role == Participant);
        view.Cursors.ShouldBeEmpty();
        var lines = (await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 50))).Lines;
        lines.Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "chat.joined", "chat.left"]);
        lines.Select(l => l.Sequence).ShouldBe([1, 2, 3, 4, 5]);
        var transcript = await host.Must(new GetTranscript(Caller.System, chat, Audience.Customers, 0));
        transcript.Lines.Select(l => l.Code).Last().ShouldBe("chat.left");
    }

    private static Task<string> Join(ChatHost host, Caller agent, Guid chat, ParticipantRole? role) => Code(host.Send(new JoinChat(agent, chat, role)));

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";
}
