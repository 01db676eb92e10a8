using Microsoft.Playwright;
using TestKit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests.Pages;

/// <summary>The embedded chat on a website, by what a visitor sees and does.</summary>
internal sealed class WidgetPage(IPage page, HostProcess host)
{
    public IPage Page => page;

    public ILocator Panel => page.GetByTestId("panel");

    public ILocator Launcher => page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open chat") });

    public Task Visit(string path = "/") => page.GotoAsync(new Uri(host.Shop, path).ToString());

    public async Task Ask(string name, string question)
    {
        await Launcher.ClickAsync();
        await page.GetByTestId("prompt-name").FillAsync(name);
        await page.GetByTestId("prompt-question").FillAsync(question);
        await page.GetByTestId("start-chat").ClickAsync();
        await Expect(page.GetByTestId("waiting")).ToBeVisibleAsync();
    }

    public async Task Write(string text)
    {
        await Panel.GetByTestId("composer").FillAsync(text);
        await Panel.GetByTestId("composer").PressAsync("Enter");
        await Expect(Message(text)).ToBeVisibleAsync();
    }

    public ILocator Message(string text) => Panel.GetByTestId("message").Filter(new() { HasText = text });
}
