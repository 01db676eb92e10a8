using System.Text.Json;
using BrowserTests.Accessibility;
using BrowserTests.Pages;
using Microsoft.Playwright;
using Shouldly;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class A_chat_that_is_monitored(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Keeps what a browser would show, and lets a test look away: to headless Chromium every window has the focus.</summary>
    private const string Watching = """
        window.told = [];
        window.away = false;
        document.hasFocus = () => !window.away;
        window.Notification = class {
          static permission = 'granted';
          static requestPermission = async () => 'granted';
          constructor(title, options) { Object.assign(this, { title, options }); window.told.push(this); }
          close() {}
        };
        """;

    [Fact]
    public async Task tells_of_each_action_that_is_out_of_sight()
    {
        var look = new Look();
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var tomas = new ConsolePage(await chromium.Person(), host);
        var visitor = new WidgetPage(await chromium.Person(), host);
        await sara.Page.Context.AddInitScriptAsync(Watching);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), tomas.SignIn("tomas.herrera"));
        await visitor.Visit();
        await visitor.Ask("Daniel", "Is the rack in stock?");
        await sara.OpenRequest("in stock");
        await sara.Accept();
        await sara.HasTheChat();
        await Expect(sara.Monitoring).ToHaveAttributeAsync("data-level", "none");

        await Away(sara.Page);
        await visitor.Write("Of this nobody is told.");
        await Expect(sara.Message("nobody is told")).ToBeVisibleAsync();

        await sara.Monitor("customer");
        await visitor.Write("Of this Sara is.");
        await ToldIs(sara.Page, "Daniel · Website: New message");
        await tomas.Page.GetByTestId("overview-observe").ClickAsync();
        await Expect(sara.Card).ToContainTextAsync("Tomás Herrera is observing");
        await visitor.Write("And of this.");
        await ToldIs(sara.Page, "Daniel · Website: New message", "Daniel · Website: New message");
        await sara.Page.GetByTestId("monitor-customer").HoverAsync();
        await Expect(sara.Page.GetByText("when the customer writes or leaves")).ToBeVisibleAsync();
        await look.At(sara.Page, "monitored");

        await sara.Page.ReloadAsync();
        await Expect(sara.Monitoring).ToHaveAttributeAsync("data-level", "customer");
        await Expect(sara.Message("And of this")).ToBeVisibleAsync();
        await sara.Page.GetByTestId("monitor-customer").PressAsync("ArrowRight");
        await Expect(sara.Page.GetByTestId("monitor-all")).ToBeFocusedAsync();
        await Expect(sara.Monitoring).ToHaveAttributeAsync("aria-busy", "false");
        await sara.Write("My own words are no news.");
        await visitor.Write("What is looked at is none either.");
        await Expect(sara.Message("What is looked at")).ToBeVisibleAsync();
        await Away(sara.Page);
        await tomas.Page.GetByTestId("take-part").ClickAsync();
        await ToldIs(sara.Page, "Daniel · Website: Tomás Herrera joined the chat");
        await tomas.Write("Twelve are left.");
        await ToldIs(sara.Page, "Daniel · Website: Tomás Herrera joined the chat", "Daniel · Website: New message from Tomás Herrera");

        await sara.Page.GetByRole(AriaRole.Link, new() { Name = "Tickets" }).ClickAsync();
        await Expect(sara.Card).ToHaveCountAsync(0);
        await sara.Page.EvaluateAsync("told.at(-1).onclick()");
        await sara.HasTheChat();
        await sara.Page.SetViewportSizeAsync(390, 844);
        await Expect(sara.Page.GetByTestId("monitor-all")).ToHaveCountAsync(0);
        await look.At(sara.Page, "monitored-phone");
        await sara.Monitoring.ClickAsync();
        await Expect(sara.Monitoring).ToHaveAttributeAsync("data-level", "none");
    }

    [Fact]
    public async Task rings_in_one_of_two_windows()
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(), host);
        var visitor = new WidgetPage(await chromium.Person(), host);
        await sara.Page.Context.AddInitScriptAsync(Watching);
        await sara.SignIn("sara.lindqvist");
        await visitor.Visit();
        await visitor.Ask("Daniel", "Is the rack in stock?");
        await sara.OpenRequest("in stock");
        await sara.Accept();
        await sara.HasTheChat();
        var again = new ConsolePage(await sara.Page.Context.NewPageAsync(), host);
        await again.Page.GotoAsync(sara.Page.Url);
        await Expect(again.Monitoring).ToHaveAttributeAsync("data-level", "none");

        await sara.Page.Keyboard.PressAsync("Escape");
        await sara.Page.Keyboard.PressAsync("n");
        await Expect(again.Monitoring).ToHaveAttributeAsync("data-level", "customer");
        await Away(sara.Page);
        await visitor.Write("The other window is looked at.");
        await Expect(again.Message("is looked at")).ToBeVisibleAsync();
        await Away(again.Page);
        for (var i = 1; i <= 5; i++)
        {
            await visitor.Write($"None is looked at, {i}.");
            await Eventually.Holds(async () => await Told(sara.Page) + await Told(again.Page) == i, "one window tells of it");
        }

        await visitor.Page.CloseAsync();
        await Eventually.Holds(async () => await Told(sara.Page) + await Told(again.Page) == 6, "one window tells that the visitor is gone");
        var bodies = await sara.Page.EvaluateAsync<string[]>("told.map(one => one.options.body)");
        bodies.Concat(await again.Page.EvaluateAsync<string[]>("told.map(one => one.options.body)")).ShouldContain("Daniel is logged out");
    }

    private static async Task Away(IPage page) => await page.EvaluateAsync("away = true");

    private static Task<int> Told(IPage page) => page.EvaluateAsync<int>("told.length");

    /// <summary>Exactly these, under one tag, each announcing itself again.</summary>
    private static async Task ToldIs(IPage page, params string[] expected)
    {
        await Eventually.Holds(async () => await Told(page) >= expected.Length, $"{expected[^1]} is told");
        (await page.EvaluateAsync<string[]>("told.map(one => `${one.title}: ${one.options.body}`)")).ShouldBe(expected);
        var options = await page.EvaluateAsync<JsonElement>("told.map(({ options: { tag, renotify } }) => ({ tag, renotify }))");
        options.EnumerateArray().Select(o => o.GetProperty("tag").GetString()).Distinct().Count().ShouldBe(1);
        options.EnumerateArray().ShouldAllBe(o => o.GetProperty("renotify").GetBoolean());
    }
}
