using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrowserTests.Accessibility;
using BrowserTests.Pages;
using Microsoft.Playwright;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

/// <summary>What a visitor sees in two tabs, over a lost connection and of agents with one common name.</summary>
public sealed class A_visitor_all_along(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Team = "Hafenwerk support";

    [Fact]
    public async Task misses_nothing_sees_it_once_and_never_reads_a_real_name()
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        await GiveEveryChannelOneName(host);
        var sara = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var visitor = new WidgetPage(await chromium.Person(bypassPolicy: true), host);
        await sara.SignIn("sara.lindqvist");
        await visitor.Visit();
        await visitor.Ask("Daniel", "Does the rack fit?");
        await Expect(visitor.Page.GetByTestId("ahead")).ToContainTextAsync("You are next");
        var second = new WidgetPage(await visitor.Page.Context.NewPageAsync(), host);
        await second.Visit();
        await second.Launcher.ClickAsync();
        await Expect(second.Message("Does the rack fit?")).ToBeVisibleAsync();

        await LooksAfterOtherChannels(sara);
        await sara.OpenRequest("rack");
        await sara.Accept();
        await sara.HasTheChat();
        await sara.Write("It does, from number 24 on.");
        await second.Write("Great, from the other tab.");
        foreach (var tab in new[] { visitor, second })
        {
            await Expect(tab.Message("from number 24")).ToHaveCountAsync(1);
            await Expect(tab.Message("from the other tab")).ToHaveCountAsync(1);
            await Expect(tab.Panel).ToContainTextAsync($"{Team} joined the chat");
        }

        await IsAwayForAWhile(visitor, sara);
        await ReadsWhatWasChanged(visitor, sara);
        await Expect(visitor.Panel).Not.ToContainTextAsync("Sara");
        await Expect(second.Panel).Not.ToContainTextAsync("Lindqvist");
    }

    /// <summary>While none of her channels is chosen no request stands there or counts.</summary>
    private static async Task LooksAfterOtherChannels(ConsolePage sara)
    {
        var page = sara.Page;
        await page.GetByText("My chat channels", new() { Exact = true }).ClickAsync();
        await Expect(sara.Requests).ToHaveCountAsync(0);
        await Expect(page).Not.ToHaveTitleAsync(new Regex(@"^\(1\)"));
        await Expect(page.GetByTestId("filter-hint")).ToContainTextAsync("no external request will ring");
        await page.GetByTestId("choose-channels").ClickAsync();
        await page.GetByTestId("my-channels-dialog").GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await new Look().At(page, "my-channels");
        foreach (var box in await page.GetByTestId("my-channels-dialog").GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }

        await page.GetByTestId("my-channels-save").ClickAsync();
        await Expect(sara.Requests).ToHaveCountAsync(1);
        await Expect(page).ToHaveTitleAsync(new Regex(@"^\(1\)"));
    }

    private static async Task IsAwayForAWhile(WidgetPage visitor, ConsolePage sara)
    {
        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.Page.EvaluateAsync("dispatchEvent(new Event('offline'))");
        for (var n = 1; n <= 3; n++)
        {
            await sara.Write($"Written meanwhile, {n}.");
        }

        await visitor.Page.Context.SetOfflineAsync(false);
        await Expect(visitor.Message("Written meanwhile")).ToHaveTextAsync([new Regex("1\\."), new Regex("2\\."), new Regex("3\\.")], new() { Timeout = 20_000 });
    }

    private static async Task ReadsWhatWasChanged(WidgetPage visitor, ConsolePage sara)
    {
        var look = new Look();
        await sara.Message("meanwhile, 1").HoverAsync();
        await look.At(sara.Page, "message-actions");
        await sara.Message("meanwhile, 1").GetByTestId("edit-message").ClickAsync();
        await sara.Card.GetByTestId("message-editor").FillAsync("Written better.");
        await look.At(sara.Page, "message-editor");
        await sara.Card.GetByTestId("message-editor").PressAsync("Enter");
        await Expect(visitor.Message("Written better.")).ToContainTextAsync("edited");
        await Expect(visitor.Message("meanwhile, 1")).ToHaveCountAsync(0);

        await sara.Message("meanwhile, 2").HoverAsync();
        await sara.Message("meanwhile, 2").GetByTestId("delete-message").ClickAsync();
        await Expect(visitor.Message("Message deleted")).ToHaveCountAsync(1);
        await Expect(sara.Message("Message deleted")).ToHaveCountAsync(1);
        await visitor.Write("Thnaks!");
        await visitor.Message("Thnaks").HoverAsync();
        await visitor.Message("Thnaks").GetByTestId("edit-message").ClickAsync();
        await visitor.Panel.GetByTestId("message-editor").FillAsync("Thanks!");
        await visitor.Panel.GetByTestId("save-message").ClickAsync();
        await Expect(sara.Message("Thanks!")).ToBeVisibleAsync();
        await look.At(visitor.Page, "widget-changed");
        await look.At(sara.Page, "messages-changed");
    }

    private static async Task GiveEveryChannelOneName(HostProcess host)
    {
        using var admin = await SignedInClient.SignIn(host.Address, "agent", "admin", "hafenwerk-demo");
        foreach (var channel in (await admin.Get<JsonArray>("/api/chat/admin/channels")).Select(c => c!.AsObject()))
        {
            var (id, version) = (channel["id"]!.GetValue<Guid>(), channel["version"]!.GetValue<int>());
            channel.Remove("id");
            channel.Remove("version");
            channel["rules"]!["agentName"] = Team;
            await admin.Put($"/api/chat/admin/channels/{id}", new { version, settings = channel.DeepClone() });
        }
    }
}
