using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Features;
using Shouldly;

namespace Chat.Tests.Realtime;

/// <summary>A channel can give its agents one name for all that customers read.</summary>
public sealed class A_general_agent_name
{
    private const string Team = "Support team";

    [Fact]
    public async Task is_all_that_a_visitor_ever_gets()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await host.SetRules(ChatHost.Support, new() { AgentName = Team });
        await using var anna = await host.Window(host.Anna);
        await using var ben = await host.Window(host.Ben);
        var (vera, veraId, _) = await host.Website();
        await using var veras = vera;
        var got = new List<string>();

        var chat = (await vera.Request()).ChatId;
        await anna.MustCall<ChatView>("Accept", chat);
        await anna.Write(chat, "Good morning");
        await anna.MustCall<object>("Typing", chat);
        await ben.MustCall<ChatView>("Join", chat, "participant");
        await ben.Write(chat, "I take over");
        await anna.MustCall<object>("Leave", chat);
        foreach (var (method, arguments) in new (string, object?[])[] { ("GetChat", [chat]), ("GetOffer", []), ("GetLines", [chat, "customers", 0, 100]), ("GetLinesBefore", [chat, "customers", 50, 100]) })
        {
            got.Add((await vera.Call<JsonElement>(method, arguments)).Value.GetRawText());
        }

        await ben.MustCall<object>("Close", chat);
        await HubHost.Settle(anna, ben, vera);
        got.AddRange(vera.AllPushes.SelectMany(p => p.Arguments.Select(a => a.GetRawText())));
        var customers = await host.Must(new GetTranscript(Caller.System, chat, Audience.Customers, 0));
        got.Add(JsonSerializer.Serialize(customers));

        var all = string.Join('\n', got);
        all.ShouldContain(Team);
        all.ShouldNotContain("Anna");
        all.ShouldNotContain("Ben");
        customers.Lines.Where(l => l.AuthorKind == CallerKind.Agent).Select(l => l.AuthorName).Distinct().ShouldBe([Team]);
        vera.Pushes("typing").ShouldHaveSingleItem()[1].GetProperty("name").GetString().ShouldBe(Team);
        (await host.Must(new GetTranscript(Caller.System, chat, Audience.Agents, 0))).Lines.Select(l => l.AuthorName).ShouldContain("Anna Berg", "agents know each other");
        (await host.Conversation(chat)).RequesterId.ShouldBe(veraId);
    }

    [Fact]
    public async Task goes_with_the_channel_and_never_uncovers_who_was_covered()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await host.SetRules(ChatHost.Support, new() { AgentName = Team });
        await host.Know(host.Anna, "Anna Berg", 2, (ChatHost.SupportGroup, AccessLevel.Owner), (ChatHost.SalesGroup, AccessLevel.Participant));
        var chat = await host.Open(host.Carl);
        await host.Must(new JoinChat(host.Pia, chat, ParticipantRole.Participant));
        await host.Must(new SendMessage(host.Pia, chat, Guid.NewGuid(), "Hello"));

        await host.Must(new MoveChat(host.Anna, chat, ChatHost.Sales, Stay: true));
        await host.Must(new SendMessage(host.Anna, chat, Guid.NewGuid(), "Anna of sales here"));

        var lines = (await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 50))).Lines;
        lines.Where(l => l.AuthorKind == PartyKind.Agent).Select(l => l.AuthorName).ShouldBe([Team, "Anna Berg"]);
        lines.Single(l => l.Code == "chat.left").Args!["name"].ShouldBe(Team, "Pia has no level in sales and goes as she came");
        (await host.Must(new GetChat(host.Carl, chat))).Participants.Where(p => p.Kind == PartyKind.Agent).Select(p => p.Name).ShouldBe(["Anna Berg", Team]);
    }

    [Fact]
    public async Task also_covers_an_agent_who_asked_once_the_chat_belongs_to_the_channel()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await host.SetRules(ChatHost.Support, new() { AgentName = Team });
        var chat = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Carl.Id, "Hello", null));
        await host.Must(new AcceptRequest(host.Carl, chat));
        await host.Must(new MoveChat(host.Anna, chat, ChatHost.Support, Stay: true));

        var view = await host.Must(new GetChat(host.Carl, chat));
        (view.Requester.Name, view.Participants.Single(p => p.Kind == PartyKind.Agent).Name).ShouldBe((Team, Team));
        (await host.Must(new GetChat(host.Anna, chat))).Requester.Name.ShouldBe("Anna Berg");
    }
}
