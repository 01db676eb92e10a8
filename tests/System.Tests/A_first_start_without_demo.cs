using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using SystemTests.Story;
using TestKit;
using Xunit;

namespace SystemTests;

public sealed partial class A_first_start_without_demo
{
    [Theory]
    [InlineData(Stack.Embedded)]
    [InlineData(Stack.Servers)]
    public async Task prints_a_code_and_is_ready_for_visitors_after_the_set_up(Stack stack)
    {
        await using var installation = await Installation.Create(stack);
        await using var host = await HostProcess.Start(installation, demo: false, settings: new Dictionary<string, string?> { ["ChatMonolith:WidgetOrigins"] = "https://shop.example" });
        await Eventually.Holds(() => Code().IsMatch(host.Output), "the set-up code is printed");
        var code = Code().Match(host.Output).Groups[1].Value;
        using var setUp = new SetUpPage(host.Address);

        (await setUp.Send("AAAA-AAAA")).ShouldBe(HttpStatusCode.Forbidden);
        (await setUp.Send(code)).ShouldBe(HttpStatusCode.NoContent);
        (await setUp.Send(code)).ShouldBe(HttpStatusCode.Conflict);

        using var administrator = await SignedInClient.SignIn(host.Address, "agent", "kofi", "a-long-password");
        var visitor = new Visitor(new Uri("https://shop.example"));
        await Eventually.Holds(
            async () =>
            {
                await using var hub = await visitor.Connect(host.Address);
                return (await hub.Call<JsonElement>("RequestChat", Guid.CreateVersion7(), new { name = "Ines", text = "Hello", context = new { } })).Ok;
            },
            "the first channel takes a request");
        await using var console = await administrator.Hub("/hubs/chat");
        await console.MustCall<JsonElement>("Hello", 1, null);
        (await console.MustCall<JsonElement>("GetConsole")).GetProperty("requests").GetArrayLength().ShouldBe(1);
    }

    [GeneratedRegex("Set-up code for /setup: (\\S+)")]
    private static partial Regex Code();
}
