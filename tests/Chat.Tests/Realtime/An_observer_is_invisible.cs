using System.Text.Json;
using System.Text.RegularExpressions;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

public sealed partial class An_observer_is_invisible
{
    [Fact]
    public async Task in_every_frame_and_answer_that_a_visitor_gets()
    {
        var without = await WhatTheVisitorGets(observed: false);
        var with = await WhatTheVisitorGets(observed: true);

        without.Length.ShouldBeGreaterThan(2_000);
        with.ShouldBe(without);
    }

    [Fact]
    public async Task until_they_take_part()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        await using var ben = await host.Window(host.Ben);
        var (vera, _, _) = await host.Website();
        await using var veras = vera;
        var chat = (await vera.Request()).ChatId;
        await anna.MustCall<ChatView>("Accept", chat);
        await ben.MustCall<ChatView>("Join", chat, "observer");
        await HubHost.Settle(anna, ben, vera);
        Codes(anna).Last().ShouldBe("chat.observes");
        anna.Pushes("chatChanged")[^1][0].GetProperty("participants").EnumerateArray().Last().GetProperty("role").GetString().ShouldBe("observer");
        Codes(vera).Last().ShouldBe("chat.accepted");

        await ben.MustCall<object>("ChangeRole", chat, "participant");
        await HubHost.Settle(anna, ben, vera);
        Codes(vera).Last().ShouldBe("chat.joined");
        await anna.MustCall<object>("ChangeRole", chat, "observer");
        await HubHost.Settle(anna, ben, vera);
        (Codes(ben).Last(), Codes(vera).Last()).ShouldBe(("chat.stepped-back", "chat.left"));

        await anna.MustCall<object>("Leave", chat);
        await HubHost.Settle(anna, ben, vera);
        anna.Pushes("chatChanged")[^1][0].GetProperty("participants").EnumerateArray().Select(p => (p.GetProperty("name").GetString(), p.GetProperty("active").GetBoolean()))
            .ShouldContain(("Anna Berg", false), "her windows see that she has left");
        var heard = anna.Pushes("linesAdded").Count;
        await ben.Write(chat, "Now it is me");
        await HubHost.Settle(anna, ben, vera);
        anna.Pushes("linesAdded").Count.ShouldBe(heard, "who has left hears nothing any more");

        static IEnumerable<string?> Codes(TestHubClient window) =>
            window.Pushes("linesAdded").SelectMany(p => p[2].EnumerateArray()).Where(l => l.TryGetProperty("code", out _)).Select(l => l.GetProperty("code").GetString());
    }

    private static async Task<string> WhatTheVisitorGets(bool observed)
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        await using var olga = await host.Window(host.Olga);
        var (vera, _, _) = await host.Website();
        await using var veras = vera;
        var got = new List<string>();

        var chat = (await vera.Request()).ChatId;
        await anna.MustCall<ChatView>("Accept", chat);
        await anna.Write(chat, "Good morning");
        await Observe("Join", chat, "observer");
        await Observe("MarkRead", chat, 4);
        await vera.Write(chat, "Good morning!");
        await Ask("GetChat", chat);
        await Ask("GetLines", chat, "customers", 0, 100);
        await Observe("MarkRead", chat, 6);
        await anna.MustCall<object>("Typing", chat);
        await anna.MustCall<object>("MarkRead", chat, observed ? 6 : 5);
        await vera.MustCall<object>("MarkRead", chat, 4);
        await Ask("GetOffer");
        await Ask("GetLinesBefore", chat, "customers", 5, 100);
        await Observe("Leave", chat);
        await Observe("Join", chat, "observer");
        await Ask("SendMessage", chat, Guid.NewGuid(), "One more question");
        await anna.MustCall<object>("Close", chat);
        await Ask("GetChat", chat);
        await HubHost.Settle(anna, olga, vera);
        return Neutral(string.Join('\n', [.. vera.AllPushes.Select(p => $"{p.Name} {string.Join(' ', p.Arguments.Select(a => a.GetRawText()))}"), .. got]));

        async Task Ask(string method, params object?[] arguments)
        {
            await HubHost.Settle(anna, olga, vera);
            got.Add($"{method} {(await vera.Call<JsonElement>(method, arguments)).Value.GetRawText()}");
        }

        async Task Observe(string method, params object?[] arguments)
        {
            if (observed)
            {
                await olga.MustCall<object>(method, arguments);
            }
        }
    }

    /// <summary>The same text for two runs that differ in ids and times only.</summary>
    private static string Neutral(string text)
    {
        var ids = new Dictionary<string, string>();
        text = Ids().Replace(text, m => ids.TryGetValue(m.Value, out var known) ? known : ids[m.Value] = $"id-{ids.Count}");
        return Times().Replace(text, "a-time");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[0-9:.]+Z")]
    private static partial Regex Times();
}
