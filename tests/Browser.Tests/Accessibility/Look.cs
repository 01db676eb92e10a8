using Microsoft.Playwright;

namespace BrowserTests.Accessibility;

/// <summary>Takes a picture of a screen that has come to rest and has axe look at it.</summary>
internal sealed class Look(string variant)
{
    public async Task At(IPage page, string screen)
    {
        await Motion.Ends(page);
        await Pictures.Take(page, $"{screen}-{variant}");
        await Axe.FindsNothing(page, $"{screen}-{variant}");
    }
}
