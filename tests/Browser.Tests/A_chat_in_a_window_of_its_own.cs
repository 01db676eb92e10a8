using BrowserTests.Accessibility;
using BrowserTests.Pages;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class A_chat_in_a_window_of_its_own(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task lives_beside_its_card_and_can_the_same()
    {
        var look = new Look();
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var visitor = new WidgetPage(await chromium.Person(), host);
        await sara.SignIn("sara.lindqvist");
        await visitor.Visit();
        await visitor.Ask("Daniel", "Is the rack in stock?");
        await sara.OpenRequest("in stock");
        await sara.Accept();
        await sara.HasTheChat();

        var window = await sara.OpenWindow();
        await window.HasTheChat();
        await Expect(window.Page).ToHaveTitleAsync("Daniel");
        await Expect(window.Message("in stock")).ToBeVisibleAsync();

        await sara.Card.GetByTestId("composer").FillAsync("It is, twelve ");
        await Expect(window.Card.GetByTestId("composer")).ToHaveValueAsync("It is, twelve ");
        await window.Write("It is, twelve of them.");
        await Expect(sara.Card.GetByTestId("composer")).ToHaveValueAsync("");
        await Expect(sara.Message("twelve of them")).ToBeVisibleAsync();
        await visitor.Write("Great, I take one.");
        await Expect(window.Message("I take one")).ToBeVisibleAsync();
        await sara.Write("Thank you!");
        await Expect(window.Message("Thank you!")).ToBeVisibleAsync();
        await Expect(visitor.Message("Thank you!")).ToBeVisibleAsync();
        await look.At(window.Page, "chat-window");

        await window.Card.GetByTestId("menu").ClickAsync();
        await Expect(window.Page.GetByTestId("menu-phone-ticket")).ToBeVisibleAsync();
        await Expect(window.Page.GetByTestId("menu-window")).ToHaveCountAsync(0);
        await window.Page.CloseAsync();
        await Expect(sara.Card.GetByTestId("composer")).ToBeVisibleAsync();

        var again = await sara.OpenWindow();
        await again.HasTheChat();
        await again.Card.GetByTestId("close-chat").ClickAsync();
        await again.Page.GetByTestId("confirm-close").ClickAsync();
        await Eventually.Holds(() => again.Page.IsClosed, "the window closes with the chat");
        await Expect(sara.Card.GetByTestId("ended")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByTestId("start-over")).ToBeVisibleAsync();
    }
}
