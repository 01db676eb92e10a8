using BrowserTests.Accessibility;
using BrowserTests.Pages;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class A_colleague_in_the_chat(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task observes_unseen_then_takes_over()
    {
        var look = new Look();
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var tomas = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var visitor = new WidgetPage(await chromium.Person(), host);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), tomas.SignIn("tomas.herrera"));
        await visitor.Visit();
        await visitor.Ask("Daniel", "Is the rack in stock?");
        await sara.OpenRequest("in stock");
        await sara.Accept();
        await sara.HasTheChat();
        await sara.Write("Let me look.");
        await Expect(visitor.Message("Let me look")).ToBeVisibleAsync();

        await Expect(tomas.Page.GetByTestId("overview-join")).ToBeVisibleAsync();
        await look.At(tomas.Page, "overview");
        await tomas.Page.GetByTestId("overview-observe").ClickAsync();
        await Expect(tomas.Card.GetByTestId("observer-bar")).ToBeVisibleAsync();
        await Expect(tomas.Card.GetByTestId("composer")).ToHaveCountAsync(0);
        await Expect(tomas.Message("Let me look")).ToBeVisibleAsync();
        await Expect(sara.Card.GetByTestId("observing")).ToContainTextAsync("Tomás");
        await Expect(sara.Card).ToContainTextAsync("Tomás Herrera is observing");
        await visitor.Write("Thank you!");
        await Expect(tomas.Message("Thank you!")).ToBeVisibleAsync();
        await Expect(visitor.Panel).Not.ToContainTextAsync("Tomás");
        await look.At(sara.Page, "observed");
        await look.At(tomas.Page, "observing");

        await tomas.Card.GetByTestId("menu").ClickAsync();
        await look.At(tomas.Page, "observing-menu");
        await tomas.Page.GetByTestId("menu-participant").ClickAsync();
        await Expect(visitor.Panel).ToContainTextAsync("Tomás Herrera joined the chat");
        await tomas.Write("Twelve are left.");
        await Expect(visitor.Message("Twelve are left")).ToBeVisibleAsync();

        await sara.Card.GetByTestId("close-chat").ClickAsync();
        await Expect(sara.Card).ToHaveCountAsync(0);
        await Expect(visitor.Panel).ToContainTextAsync("Sara Lindqvist left the chat");
        await tomas.Write("Sara had to go, I stay with you.");
        await Expect(visitor.Message("I stay with you")).ToBeVisibleAsync();

        await tomas.Card.GetByTestId("close-chat").ClickAsync();
        await tomas.Page.GetByTestId("confirm-close").ClickAsync();
        await Expect(visitor.Page.GetByTestId("start-over")).ToBeVisibleAsync();
    }
}
