using System.Net.WebSockets;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts.Commands;
using Chat.Domain;
using Chat.Features;
using Chat.Realtime;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

public sealed class The_door
{
    [Fact]
    public async Task opens_for_websites_that_are_allowed()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        const string shop = "https://shop.example";
        await Should.ThrowAsync<WebSocketException>(() => host.Website(origin: shop));

        await host.Must(new AllowOrigins(Caller.System, "default", [shop]));

        await Eventually.Holds(async () => await Opens(shop), "the shop may embed the chat");
        await Should.ThrowAsync<WebSocketException>(() => host.Website(origin: "https://shop.example.evil"));
        await Should.ThrowAsync<WebSocketException>(() => host.Website(origin: "null"));

        await host.Must(new AllowOrigins(Caller.System, "default", []));
        await Eventually.Holds(async () => !await Opens(shop), "the shop may not embed the chat any more");

        async Task<bool> Opens(string origin)
        {
            try
            {
                var (window, _, _) = await host.Website(origin: origin);
                await window.DisposeAsync();
                return true;
            }
            catch (WebSocketException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task knows_a_visitor_by_their_key_and_gives_none_twice()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        var (window, id, key) = await host.Website();
        await window.Request();
        await window.DisposeAsync();

        await using var again = await host.Module.Hub("/hubs/chat", "visitor", query: "integration=default");
        var hello = await again.MustCall<HelloView>("Hello", 1, key);

        (hello.Me.Id, hello.Me.Name, hello.VisitorKey).ShouldBe((id, "Vera", null));
        (await again.MustCall<OfferView>("GetOffer")).Chat!.State.ShouldBe(ConversationState.Waiting);
    }

    [Fact]
    public async Task stays_shut_for_a_wrong_key()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        var (window, id, key) = await host.Website();
        await using var first = window;
        await using var client = await host.Module.Hub("/hubs/chat", "visitor", query: "integration=default");
        var forged = new VisitorKey(id, VisitorKey.Create().Secret).ToString();

        (await client.Call<HelloView>("Hello", 1, forged)).Error!.Code.ShouldBe("chat.unknown-visitor");
        await Should.ThrowAsync<Microsoft.AspNetCore.SignalR.HubException>(() => client.Call<OfferView>("GetOffer"));
        (await client.MustCall<HelloView>("Hello", 1, key)).Me.Id.ShouldBe(id, "the right one is still taken");
    }

    [Fact]
    public async Task refuses_a_protocol_it_does_not_speak()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var client = await host.Module.Hub("/hubs/chat", "agent", host.Anna.Id);

        (await client.Call<HelloView>("Hello", 99, null)).Error!.Code.ShouldBe("request.unsupported-version");
        (await client.Call<HelloView>("Hello", 0, null)).Error!.Code.ShouldBe("request.unsupported-version");
        var hello = await client.MustCall<HelloView>("Hello", 1, null);
        (hello.Protocol, hello.Me).ShouldBe((1, new(host.Anna.Id, PartyKind.Agent, "Anna Berg")));
    }

    [Fact]
    public async Task answers_nonsense_with_a_code()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        await using var carl = await host.Window(host.Carl);
        var chat = (await carl.Request()).ChatId;

        foreach (var (method, arguments) in new (string, object?[])[]
        {
            ("GetChat", ["nonsense"]),
            ("GetChat", [null]),
            ("Accept", [""]),
            ("Preview", ["7"]),
            ("SendMessage", ["x", Guid.NewGuid(), "text"]),
            ("SendMessage", [chat, "x", "text"]),
            ("GetLines", [chat, "everybody", 0, 10]),
            ("GetLines", [chat, null, 0, 10]),
            ("GetLinesBefore", [chat, "agents", 0, 10]),
            ("MarkRead", [chat, -1]),
            ("Typing", ["x"]),
            ("Close", ["x"]),
            ("Close", [7]),
            ("GetLines", [chat, "agents", "first", 10]),
            ("SendMessage", [chat, Guid.NewGuid(), new { text = "text" }]),
        })
        {
            (await anna.Call<object>(method, arguments)).Error?.Code.ShouldBe("request.invalid", method);
        }

        (await carl.Call<object>("RequestChat", "x", new { text = "Hello" })).Error!.Code.ShouldBe("request.invalid");
        (await carl.Call<object>("RequestChat", Guid.NewGuid(), null)).Error!.Code.ShouldBe("request.invalid");
        (await carl.Call<object>("RequestChat", Guid.NewGuid(), new { channelId = "x", text = "Hello" })).Error!.Code.ShouldBe("request.invalid");
        var tooLong = await carl.Call<SentMessage>("SendMessage", chat, Guid.NewGuid(), new string('x', 8_001));
        (tooLong.Error!.Code, tooLong.Error.Args["limit"]).ShouldBe(("chat.text-too-long", "8000"));
        (await carl.Call<SentMessage>("SendMessage", chat, Guid.NewGuid(), null)).Error!.Code.ShouldBe("chat.text-empty");
    }

    [Fact]
    public async Task takes_the_same_message_again_from_another_window()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var one = await host.Window(host.Carl);
        await using var two = await host.Window(host.Carl);
        var (chat, id) = ((await one.Request()).ChatId, Guid.NewGuid());

        var first = await one.MustCall<SentMessage>("SendMessage", chat, id, "line one\r\nline two  ");
        var again = await two.MustCall<SentMessage>("SendMessage", chat, id, "line one\r\nline two  ");

        again.Sequence.ShouldBe(first.Sequence);
        (await two.MustCall<LinePage>("GetLines", chat, "customers", 2, 10)).Lines.ShouldHaveSingleItem().Text.ShouldBe("line one\nline two");
    }
}
