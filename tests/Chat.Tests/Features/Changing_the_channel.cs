using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Events;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Changing_the_channel
{
    [Theory, OnBothDatabases]
    public async Task names_what_stands_in_the_way_and_the_server_keeps_to_it(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await GiveAnnaParticipantInSales(host);
        var (ofCarl, ofVera) = (await host.Open(host.Carl), await host.Open(await host.Visitor()));

        (await Obstacles(host, host.Anna, ofCarl)).ShouldBe([("Sales", 1, null), ("Support", 2, MoveObstacle.Current)]);
        (await Obstacles(host, host.Anna, ofVera)).ShouldBe([("Sales", 1, MoveObstacle.NotOffered), ("Support", 2, MoveObstacle.Current)]);
        (await Code(host.Send(Move(host.Anna, ofVera, ChatHost.Sales)))).ShouldBe("chat.channel-not-offered");
        host.People.TakesInternalOnly(host.Sam.Id);
        (await Obstacles(host, host.Anna, ofCarl))[0].ShouldBe(("Sales", 0, MoveObstacle.NoOneAvailable));
        (await Code(host.Send(Move(host.Anna, ofCarl, ChatHost.Sales)))).ShouldBe("chat.no-one-available");
        (await Code(host.Send(Move(host.Anna, ofCarl, Channel.DefaultId)))).ShouldBe("chat.channel-not-offered");
        (await Code(host.Send(Move(host.Anna, ofCarl, Guid.NewGuid())))).ShouldBe("chat.channel-not-offered");
        (await Code(host.Send(Move(host.Ben, ofCarl, ChatHost.Sales)))).ShouldBe("chat.not-participant");
        (await Code(host.Send(Move(host.Sam, ofCarl, ChatHost.Sales)))).ShouldBe("request.not-found");
        (await Code(host.Send(Move(host.Carl, ofCarl, ChatHost.Sales)))).ShouldBe("request.forbidden");
        (await host.Conversation(ofCarl)).ChannelId.ShouldBe(ChatHost.Support);
    }

    [Theory, OnBothDatabases]
    public async Task without_a_level_there_is_not_for_the_mover(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);

        (await Obstacles(host, host.Anna, chat))[0].ShouldBe(("Sales", 1, MoveObstacle.NoLevel));
        (await Code(host.Send(Move(host.Anna, chat, ChatHost.Sales)))).ShouldBe("chat.no-level");
    }

    [Theory, OnBothDatabases]
    public async Task keeps_the_mover_in_and_the_others_to_their_level_there(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await GiveAnnaParticipantInSales(host);
        var chat = await host.Open(host.Carl);
        await host.Must(new JoinChat(host.Pia, chat, ParticipantRole.Participant));

        await host.Must(Move(host.Anna, chat, ChatHost.Sales));

        var moved = await host.Conversation(chat);
        moved.ChannelId.ShouldBe(ChatHost.Sales);
        moved.Participants.Where(p => p.Kind == PartyKind.Agent && p.Active).ShouldHaveSingleItem().PersonId.ShouldBe(host.Anna.Id);
        (await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 20))).Lines.Skip(4).Select(l => (l.Code, l.Args!.GetValueOrDefault("channel"))).ShouldBe([("chat.moved", "Sales"), ("chat.left", null)]);
        (await host.Must(new GetConsole(host.Sam))).Overview.ShouldHaveSingleItem().ChatId.ShouldBe(chat);
        (await host.Must(new GetConsole(host.Ben))).Overview.ShouldBeEmpty();
        (await Code(host.Send(new SendMessage(host.Pia, chat, Guid.NewGuid(), "still here?")))).ShouldBe("request.not-found");
        (await Code(host.Send(new SendMessage(host.Anna, chat, Guid.NewGuid(), "Now in Sales")))).ShouldBe("ok");
    }

    [Theory, OnBothDatabases]
    public async Task can_give_the_chat_back_to_the_requests_with_its_history(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await GiveAnnaParticipantInSales(host);
        var chat = await host.Open(host.Carl);

        await host.Must(new MoveChat(host.Anna, chat, ChatHost.Sales, Stay: false));

        var row = (await host.Must(new GetConsole(host.Sam))).Requests.ShouldHaveSingleItem();
        (row.ChatId, row.FirstMessage, row.Channel.Name).ShouldBe((chat, "My order has not arrived.", "Sales"));
        (await host.Must(new GetConsole(host.Anna))).Active.ShouldBeEmpty();
        (await Code(host.Send(new SendMessage(host.Anna, chat, Guid.NewGuid(), "gone")))).ShouldBe("chat.not-participant");
        (await Code(host.Send(new SendMessage(host.Carl, chat, Guid.NewGuid(), "Anybody?")))).ShouldBe("ok");
        await host.Must(new AcceptRequest(host.Sam, chat));
        (await host.Log(chat)).Select(l => l.Code ?? l.Text)
            .ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "chat.moved", "chat.returned", "Anybody?", "chat.accepted"]);
        (await host.Published()).OfType<ChatRequested>().Select(r => r.ChannelName).ShouldBe(["Support", "Sales"]);
    }

    [Theory, OnBothDatabases]
    public async Task of_a_misrouted_request_needs_no_acceptance(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await GiveAnnaParticipantInSales(host);
        var chat = await host.Waiting(host.Carl);

        (await Code(host.Send(Move(host.Pia, chat, ChatHost.Sales)))).ShouldBe("request.forbidden");
        await host.Must(new MoveChat(host.Anna, chat, ChatHost.Sales, Stay: false));

        (await host.Conversation(chat)).State.ShouldBe(ConversationState.Waiting);
        (await host.Must(new GetConsole(host.Anna))).Requests.ShouldBeEmpty();
        (await host.Must(new GetConsole(host.Sam))).Requests.ShouldHaveSingleItem().ChatId.ShouldBe(chat);
        (await host.Published()).OfType<ChatRequested>().Select(r => r.GroupId).ShouldBe([ChatHost.SupportGroup, ChatHost.SalesGroup]);
    }

    [Theory, OnBothDatabases]
    public async Task is_not_for_chats_among_agents(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", null));
        await host.Must(new AcceptRequest(host.Sam, chat));

        (await Code(host.Send(Move(host.Sam, chat, ChatHost.Sales)))).ShouldBe("chat.cannot-be-moved");
        (await Code(host.Send(Move(host.Paul, chat, ChatHost.Sales)))).ShouldBe("request.not-found");
    }

    [Theory, OnBothDatabases]
    public async Task is_not_for_a_request_to_one_person(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await GiveAnnaParticipantInSales(host);
        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Carl.Id, "Hello", null));

        (await Code(host.Send(Move(host.Anna, chat, ChatHost.Sales)))).ShouldBe("chat.cannot-be-moved");
        (await Code(host.Send(new GetMoveTargets(host.Anna, chat)))).ShouldBe("chat.cannot-be-moved");
        (await Code(host.Send(Move(host.Sam, chat, ChatHost.Sales)))).ShouldBe("request.not-found");
        await host.Must(new AcceptRequest(host.Carl, chat));
        await host.Must(Move(host.Anna, chat, ChatHost.Sales));
    }

    private static Task<Nothing> GiveAnnaParticipantInSales(ChatHost host) => host.Must(new UpdatePerson(
        Caller.System, host.Anna.Id, true,
        new("Anna Berg", "anna.berg@example.com", null, true, false, [new(ChatHost.SupportGroup, AccessLevel.Owner), new(ChatHost.SalesGroup, AccessLevel.Participant)], 2)));

    private static MoveChat Move(Caller mover, Guid chat, Guid channel) => new(mover, chat, channel, Stay: true);

    private static async Task<List<(string Name, int Available, MoveObstacle? Obstacle)>> Obstacles(ChatHost host, Caller agent, Guid chat) =>
        [.. (await host.Must(new GetMoveTargets(agent, chat))).Select(t => (t.Channel.Name, t.Available, t.Obstacle))];

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";
}
