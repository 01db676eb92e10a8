using BuildingBlocks.Contracts;
using Chat.Domain;
using Chat.Features;
using Chat.Realtime;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

/// <summary>Browsers at the chat hub.</summary>
internal static class HubHost
{
    public static readonly string[] Pushes =
        ["linesAdded", "chatChanged", "cursorsChanged", "typing", "requestAdded", "requestGone", "lookersChanged", "overviewChanged", "overviewGone", "monitoringChanged", "resync"];

    /// <summary>A window of a signed-in person, after Hello.</summary>
    public static async Task<TestHubClient> Window(this ChatHost host, Caller caller)
    {
        var client = await host.Module.Hub("/hubs/chat", caller.Kind == CallerKind.Agent ? "agent" : "customer", caller.Id, pushes: Pushes);
        (await client.MustCall<HelloView>("Hello", 1, null)).Me.Id.ShouldBe(caller.Id);
        return client;
    }

    /// <summary>A window of a website, after Hello; without a key it is a new visitor.</summary>
    public static async Task<(TestHubClient Window, Guid Id, string Key)> Website(this ChatHost host, string? key = null, string? origin = null)
    {
        var client = await host.Module.Hub("/hubs/chat", "visitor", query: "integration=default", origin: origin, pushes: Pushes);
        var hello = await client.MustCall<HelloView>("Hello", 1, key);
        hello.Me.Kind.ShouldBe(PartyKind.Visitor);
        return (client, hello.Me.Id, hello.VisitorKey ?? key!);
    }

    public static Task<ChatView> Request(this TestHubClient window, string text = "Hello", Guid? requestId = null) =>
        window.MustCall<ChatView>("RequestChat", requestId ?? Guid.NewGuid(), new { channelId = ChatHost.Support, name = "Vera", text, context = new { pageUrl = "https://shop.example/cart", visitStartedAt = "2026-11-23T08:55:00.000Z" } });

    public static Task<SentMessage> Write(this TestHubClient window, Guid chat, string text) => window.MustCall<SentMessage>("SendMessage", chat, Guid.NewGuid(), text);

    /// <summary>Everything that was pushed to a window before this call was answered is there afterwards: one connection keeps its order.</summary>
    public static async Task Settle(params TestHubClient[] windows)
    {
        foreach (var window in windows)
        {
            await window.Call<object>("GetChat", Guid.NewGuid());
        }
    }

    /// <summary>The names of the pushes since the last look, each once, sorted; forgets nothing, so looks are counted by the caller.</summary>
    public static string[] Heard(this TestHubClient window, ref int from)
    {
        var all = window.AllPushes;
        string[] heard = [.. all.Skip(from).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal)];
        from = all.Count;
        return heard;
    }
}
