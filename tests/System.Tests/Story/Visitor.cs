using System.Text.Json;
using TestKit;

namespace SystemTests.Story;

/// <summary>A public user on a website of another site, whose browser keeps a key.</summary>
internal sealed class Visitor(Uri shop)
{
    private string? _key;

    public static readonly string[] Pushes = ["linesAdded", "chatChanged", "cursorsChanged", "typing"];

    /// <summary>Opens the chat hub as the widget does, and says Hello.</summary>
    public async Task<TestHubClient> Connect(Uri host)
    {
        var address = new UriBuilder(new Uri(host, "/hubs/chat")) { Scheme = "ws", Query = "as=visitor&integration=default" }.Uri;
        var hub = await TestHubClient.Connect(address, options => options.SetRequestHeader("Origin", shop.GetLeftPart(UriPartial.Authority)), Pushes);
        var hello = await hub.MustCall<JsonElement>("Hello", 1, _key);
        if (hello.TryGetProperty("visitorKey", out var key) && key.ValueKind == JsonValueKind.String)
        {
            _key = key.GetString();
        }

        return hub;
    }
}
