using System.Text.RegularExpressions;
using BrowserTests.Accessibility;
using BrowserTests.Pages;
using Microsoft.Playwright;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class A_channel_is_administered(Chromium chromium) : IClassFixture<Chromium>
{
    private readonly Look _look = new();

    [Fact]
    public async Task and_asks_visitors_until_it_is_invalid()
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var (admin, sara) = (new ConsolePage(await chromium.Person(bypassPolicy: true), host), new ConsolePage(await chromium.Person(bypassPolicy: true), host));
        var visitor = new WidgetPage(await chromium.Person(bypassPolicy: true), host);
        await Task.WhenAll(admin.SignIn("admin"), sara.SignIn("sara.lindqvist"), visitor.Visit());
        var channels = new AdminPage(admin.Page, host);

        await admin.Page.GetByTestId("rail-admin").ClickAsync();
        await MakeReturns(channels, admin.Page);
        await IsAskedBeforeAnything(visitor);
        await SeesTheAnswers(sara);

        await admin.Page.GetByTestId("tab-general").ClickAsync();
        await admin.Page.GetByTestId("channel-valid").UncheckAsync();
        await channels.Save("Returns");
        await Expect(admin.Page.GetByTestId("channel-row").Filter(new() { HasText = "Returns" })).ToContainTextAsync("Invalid");
        await _look.At(admin.Page, "admin-channel");
        var stranger = new WidgetPage(await chromium.Person(), host);
        await stranger.Visit();
        await stranger.Launcher.ClickAsync();
        await Expect(stranger.Page.GetByTestId("prompt-question")).ToBeVisibleAsync();
        await Expect(stranger.Page.GetByTestId("prompt-topic")).ToHaveCountAsync(0);
        await sara.Accept();
        await Expect(sara.Card.GetByTestId("context")).ToContainTextAsync("4711");
        await Expect(visitor.Panel.GetByTestId("read-along")).ToBeVisibleAsync();
        await _look.At(sara.Page, "chat-with-answers");

        await channels.Open("log");
        await Expect(channels.Log.First).ToContainTextAsync("changed the channel Returns");
        await Expect(channels.Log.First).ToContainTextAsync("Valid");
    }

    private async Task MakeReturns(AdminPage channels, IPage page)
    {
        await channels.Open("channels");
        await Expect(page.GetByTestId("channel-row")).ToHaveCountAsync(4);
        await _look.At(page, "admin-channels");
        await page.GetByTestId("new-channel").ClickAsync();
        await page.GetByTestId("detail-save").ClickAsync();
        await Expect(page.GetByTestId("channel-name")).ToContainTextAsync("Fill in this field");
        await channels.Fill("channel-name", "Returns");
        await page.GetByTestId("channel-groupId").SelectOptionAsync("Shop");
        await page.GetByTestId("channel-offeredToPublic").CheckAsync();

        await page.GetByTestId("tab-before").ClickAsync();
        await page.GetByText("Required", new() { Exact = true }).First.ClickAsync();
        await page.GetByTestId("channel-consent").FillAsync("You may store what I write here.");
        await page.GetByTestId("add-field").ClickAsync();
        await page.GetByTestId("field-label").FillAsync("Order number");
        await page.GetByTestId("field-required").CheckAsync();
        await page.GetByTestId("tab-agents").ClickAsync();
        await page.GetByTestId("channel-tellsOfObservers").CheckAsync();
        await channels.Save("Returns");
        await Expect(page.GetByTestId("channel-tellsOfObservers")).ToBeCheckedAsync();

        await page.GetByTestId("tab-before").ClickAsync();
        await _look.At(page, "admin-channel-before");
        await page.GetByTestId("tab-permissions").ClickAsync();
        await Expect(page.GetByTestId("level-row").Filter(new() { HasText = "Sara Lindqvist" })).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(390, 844);
        await _look.At(page, "admin-channel-phone");
        await page.SetViewportSizeAsync(1440, 900);
    }

    private async Task IsAskedBeforeAnything(WidgetPage visitor)
    {
        var page = visitor.Page;
        await visitor.Launcher.ClickAsync();
        await page.GetByTestId("prompt-topic").SelectOptionAsync("Returns");
        await page.GetByTestId("prompt-name").FillAsync("Vera");
        await page.GetByTestId("prompt-question").FillAsync("How do I send it back?");
        await page.GetByTestId("start-chat").ClickAsync();
        await Expect(page.GetByTestId("prompt-email")).ToBeFocusedAsync();
        await _look.At(page, "widget-asks");

        await page.GetByTestId("prompt-email").FillAsync("vera@example.com");
        await page.GetByTestId("prompt-field-0").FillAsync("4711");
        await page.GetByTestId("prompt-consent").CheckAsync();
        await page.GetByTestId("start-chat").ClickAsync();
        await Expect(page.GetByTestId("waiting")).ToBeVisibleAsync();
    }

    private async Task SeesTheAnswers(ConsolePage agent)
    {
        await agent.OpenRequest("send it back");
        await Expect(agent.Preview).ToContainTextAsync("vera@example.com");
        await Expect(agent.Preview.GetByTestId("context")).ToContainTextAsync(new Regex("Order number:\\s*4711"));
        await Expect(agent.Preview.GetByTestId("context")).ToContainTextAsync("Agreed before the chat");
        await _look.At(agent.Page, "preview-with-answers");
    }
}
