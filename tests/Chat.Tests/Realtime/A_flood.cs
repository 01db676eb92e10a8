using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Chat.Realtime;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

public sealed class A_flood
{
    [Fact]
    public async Task of_messages_is_stopped_per_sender()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var carl = await host.Window(host.Carl);
        await using var dora = await host.Window(host.Dora);
        var (carls, doras) = (await carl.Request(), await dora.Request());
        for (var n = 0; n < 30; n++)
        {
            await carl.Write(carls.ChatId, $"m{n}");
        }

        var refused = await carl.Call<SentMessage>("SendMessage", carls.ChatId, Guid.NewGuid(), "one too many");

        (refused.Error!.Code, refused.Error.RetryAfterMs > 0).ShouldBe(("request.too-many", true));
        (await host.Log(carls.ChatId)).Count.ShouldBe(2 + 30, "what is refused is not stored");
        await dora.Write(doras.ChatId, "not my fault");
    }

    [Fact]
    public async Task of_requests_is_stopped_per_requester_and_address()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        var (vera, _, _) = await host.Website();
        await using var veras = vera;
        for (var n = 0; n < 5; n++)
        {
            await vera.Request();
        }

        (await Refusal(vera)).ShouldBe("request.too-many", "five a minute of one visitor");
        for (var n = 0; n < 15; n++)
        {
            var (window, _, _) = await host.Website();
            await using var another = window;
            await window.Request();
        }

        var (last, _, _) = await host.Website();
        await using var lasts = last;
        (await Refusal(last)).ShouldBe("request.too-many", "twenty a minute of one address");

        static async Task<string?> Refusal(TestHubClient window) =>
            (await window.Call<ChatView>("RequestChat", Guid.NewGuid(), new { name = "Vera", text = "Hello" })).Error?.Code;
    }

    [Fact]
    public async Task of_new_visitors_is_stopped_per_address()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        var (vera, _, _) = await host.Website();
        await using var veras = vera;
        for (var n = 1; n < 60; n++)
        {
            await vera.MustCall<HelloView>("Hello", 1, null);
        }

        (await vera.Call<HelloView>("Hello", 1, null)).Error!.Code.ShouldBe("request.too-many");
        await using var anna = await host.Window(host.Anna);
    }

    [Fact]
    public async Task of_typing_is_passed_on_once_a_second()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        await using var carl = await host.Window(host.Carl);
        var chat = (await carl.Request()).ChatId;
        await anna.MustCall<ChatView>("Accept", chat);

        for (var n = 0; n < 5; n++)
        {
            await anna.MustCall<object>("Typing", chat);
        }

        await HubHost.Settle(anna, carl);
        var typing = carl.Pushes("typing").ShouldHaveSingleItem();
        typing[1].GetProperty("name").GetString().ShouldBe("Anna Berg");
        anna.Pushes("typing").ShouldBeEmpty();
    }
}
