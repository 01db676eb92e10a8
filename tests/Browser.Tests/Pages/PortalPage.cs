using Microsoft.Playwright;
using TestKit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests.Pages;

/// <summary>The customer portal, by what a customer user sees and does.</summary>
internal sealed class PortalPage(IPage page, HostProcess host)
{
    public IPage Page => page;

    public ILocator Panel => page.GetByTestId("panel");

    public async Task SignIn(string login, string password = "hafenwerk-demo")
    {
        await page.GotoAsync(new Uri(host.Address, "/portal").ToString());
        await page.GetByTestId("sign-in-login").Locator("input").FillAsync(login);
        await page.GetByTestId("sign-in-password").Locator("input").FillAsync(password);
        await page.GetByTestId("sign-in-submit").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    /// <summary>Asks for a chat in a channel.</summary>
    public async Task Ask(string channel, string text)
    {
        await page.GetByTestId("new-conversation").First.ClickAsync();
        await page.GetByTestId("prompt-topic").SelectOptionAsync(new SelectOptionValue { Label = channel });
        await page.GetByTestId("prompt-question").FillAsync(text);
        await page.GetByTestId("start-chat").ClickAsync();
        await Expect(page.GetByTestId("waiting")).ToBeVisibleAsync();
    }

    /// <summary>Writes a message and sends it with the button.</summary>
    public async Task WriteWithButton(string text)
    {
        await Panel.GetByTestId("composer").FillAsync(text);
        await Panel.GetByTestId("send").ClickAsync();
        await Expect(Message(text)).ToBeVisibleAsync();
    }

    public ILocator Message(string text) => Panel.GetByTestId("message").Filter(new() { HasText = text });
}
