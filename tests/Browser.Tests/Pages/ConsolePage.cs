using Microsoft.Playwright;
using TestKit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests.Pages;

/// <summary>The agent's console, by what an agent sees and does.</summary>
internal sealed class ConsolePage(IPage page, HostProcess host)
{
    public IPage Page => page;

    public ILocator Requests => page.GetByTestId("request");

    public ILocator Preview => page.GetByTestId("preview");

    public ILocator Card => page.GetByTestId("chat-card");

    public ILocator Monitoring => Card.GetByTestId("monitoring");

    /// <summary>Monitors the one open chat on another level, and the server keeps it.</summary>
    public async Task Monitor(string level)
    {
        await Card.GetByTestId($"monitor-{level}").ClickAsync();
        await Expect(Monitoring).ToHaveAttributeAsync("data-level", level);
        await Expect(Monitoring).ToHaveAttributeAsync("aria-busy", "false");
    }

    public async Task SignIn(string login, string password = "hafenwerk-demo")
    {
        await page.GotoAsync(new Uri(host.Address, "/console").ToString());
        await FillIn(login, password);
        await Expect(page.GetByTestId("own-menu")).ToBeVisibleAsync();
    }

    /// <summary>Fills in the sign-in form and sends it.</summary>
    public async Task FillIn(string login, string password)
    {
        await page.GetByTestId("sign-in-login").Locator("input").FillAsync(login);
        await page.GetByTestId("sign-in-password").Locator("input").FillAsync(password);
        await page.GetByTestId("sign-in-submit").ClickAsync();
    }

    /// <summary>Opens the preview of the request that shows <paramref name="text"/>.</summary>
    public Task OpenRequest(string text) => Requests.Filter(new() { HasText = text }).GetByTestId("open-chat").ClickAsync();

    /// <summary>Accepts; the chat is this agent's, or somebody else was faster.</summary>
    public Task Accept() => page.GetByTestId("accept").ClickAsync();

    /// <summary>The chat is this agent's: its composer has the focus.</summary>
    public Task HasTheChat() => Expect(Card.GetByTestId("composer")).ToBeFocusedAsync();

    public async Task Write(string text)
    {
        await Card.GetByTestId("composer").FillAsync(text);
        await Card.GetByTestId("composer").PressAsync("Enter");
        await Expect(Message(text)).ToBeVisibleAsync();
    }

    /// <summary>Writes a message of two lines: Shift+Enter breaks the line, the button sends.</summary>
    public async Task WriteTwoLines(string first, string second)
    {
        var composer = Card.GetByTestId("composer");
        await composer.FillAsync(first);
        await composer.PressAsync("Shift+Enter");
        await composer.PressSequentiallyAsync(second);
        await Card.GetByTestId("send").ClickAsync();
        await Expect(Message(second)).ToBeVisibleAsync();
    }

    /// <summary>Opens the one open chat in a window of its own.</summary>
    public async Task<ConsolePage> OpenWindow()
    {
        await Card.GetByTestId("menu").ClickAsync();
        var window = await page.RunAndWaitForPopupAsync(() => page.GetByTestId("menu-window").ClickAsync());
        return new(window, host);
    }

    /// <summary>The card of the chat with somebody, of several.</summary>
    public ILocator CardOf(string name) => Card.Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }) });

    /// <summary>Somebody's row among the logged-in users.</summary>
    public ILocator Person(string name) => page.GetByTestId("person").Filter(new() { HasText = name });

    /// <summary>Asks one person for a chat, from the list of logged-in users.</summary>
    public async Task AskForAChat(string name, string text)
    {
        await page.GetByTestId("rail-people").ClickAsync();
        await Person(name).GetByTestId("start-chat").ClickAsync();
        await SendFirstMessage(text);
        await Expect(Card.GetByTestId("waiting-bar")).ToBeVisibleAsync();
    }

    /// <summary>Sends the start dialog that is open.</summary>
    public async Task SendFirstMessage(string text)
    {
        await page.GetByTestId("start-text").FillAsync(text);
        await page.GetByTestId("start-text").PressAsync("Enter");
        await Expect(page.GetByTestId("start-dialog")).ToHaveCountAsync(0);
    }

    public ILocator Message(string text) => Card.GetByTestId("message").Filter(new() { HasText = text });

    /// <summary>Saves the one open chat as a phone ticket.</summary>
    public async Task SaveAsPhoneTicket(string subject)
    {
        await Card.GetByTestId("menu").ClickAsync();
        await page.GetByTestId("menu-phone-ticket").ClickAsync();
        var input = page.GetByTestId("ticket-subject").Locator("input");
        await input.FillAsync(subject);
        await page.GetByTestId("create-ticket").ClickAsync();
    }
}
