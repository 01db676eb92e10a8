using Microsoft.Playwright;
using TestKit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests.Pages;

/// <summary>The administration, by what an administrator sees and does.</summary>
internal sealed class AdminPage(IPage page, HostProcess host)
{
    public ILocator People => page.GetByTestId("person-row");

    public ILocator Log => page.GetByTestId("log-entry");

    public async Task Open(string section)
    {
        await page.GetByTestId($"admin-{section}").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(host.Address, $"/console/admin/{section}").ToString());
    }

    public Task Fill(string field, string text) => page.GetByTestId(field).Locator("input").FillAsync(text);

    /// <summary>Saves what is open; it is stored, and its title says so.</summary>
    public async Task Save(string title)
    {
        await page.GetByTestId("detail-save").ClickAsync();
        await Expect(page.GetByTestId("detail-title")).ToHaveTextAsync(title);
        await Expect(page.GetByTestId("detail-save")).ToBeDisabledAsync();
    }

    public async Task AddLevel(string name)
    {
        await page.GetByTestId("level-candidates").SelectOptionAsync(name);
        await page.GetByTestId("level-add").ClickAsync();
        await Expect(Level(name, "observer")).ToBeCheckedAsync();
    }

    /// <summary>Switches chat on or off, in the chat settings.</summary>
    public async Task SwitchChat(bool on)
    {
        await page.GetByTestId("rule-active").SetCheckedAsync(on);
        await SaveRules();
    }

    /// <summary>Saves the chat settings; they hold.</summary>
    public async Task SaveRules()
    {
        await page.GetByTestId("rules-save").ClickAsync();
        await Expect(page.GetByTestId("rules-saved")).ToContainTextAsync("Saved");
    }

    public ILocator Level(string name, string level) => page.GetByTestId("level-row").Filter(new() { HasText = name }).GetByTestId($"level-{level}");
}
