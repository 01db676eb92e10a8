using System.Text.Json;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Shouldly;

namespace Chat.Tests.Realtime;

public sealed class What_is_monitored
{
    [Fact]
    public async Task is_told_to_the_agents_own_windows_and_to_nobody_else()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        await using var alsoAnna = await host.Window(host.Anna);
        await using var ben = await host.Window(host.Ben);
        await using var carl = await host.Window(host.Carl);
        var chat = (await carl.Request()).ChatId;
        await anna.MustCall<ChatView>("Accept", chat);
        await ben.MustCall<ChatView>("Join", chat, "observer");
        await HubHost.Settle(anna, alsoAnna, ben, carl);
        var (bens, carls) = (ben.AllPushes.Count, carl.AllPushes.Count);

        await anna.MustCall<object>("SetMonitoring", chat, "customer");
        await alsoAnna.MustCall<object>("SetMonitoring", chat, "all");
        await alsoAnna.MustCall<object>("SetMonitoring", chat, "all");
        await HubHost.Settle(anna, alsoAnna, ben, carl);

        foreach (var window in new[] { anna, alsoAnna })
        {
            window.Pushes("monitoringChanged").Select(p => (p[0].GetGuid(), p[1].GetString())).ShouldBe([(chat, "customer"), (chat, "all")]);
        }

        (ben.AllPushes.Count, carl.AllPushes.Count).ShouldBe((bens, carls));
        var console = await anna.MustCall<JsonElement>("GetConsole");
        console.GetProperty("monitored").GetRawText().ShouldBe($$"""[{"chatId":"{{chat}}","level":"all"}]""");
    }

    [Theory]
    [InlineData("some")]
    [InlineData("None")]
    [InlineData("")]
    [InlineData(null)]
    public async Task is_none_customer_or_all(string? level)
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        var chat = await host.Open(host.Carl);

        (await anna.Call<object>("SetMonitoring", chat, level)).Error!.Code.ShouldBe("request.invalid");
        (await anna.Call<object>("SetMonitoring", "no id", "all")).Error!.Code.ShouldBe("request.invalid");
    }
}
