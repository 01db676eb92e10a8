using Microsoft.Playwright;

namespace BrowserTests.Accessibility;

/// <summary>Takes pictures of a screen that has come to rest, in both themes, and has axe look at it in each.</summary>
internal sealed class Look(bool phone = false)
{
    public async Task At(IPage page, string screen)
    {
        foreach (var theme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            var name = $"{screen}-{theme}{(phone ? "-phone" : "")}".ToLowerInvariant();
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            await Motion.Ends(page);
            await Pictures.Take(page, name);
            await Axe.FindsNothing(page, name);
        }
    }
}
