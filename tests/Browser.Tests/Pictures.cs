using Microsoft.Playwright;
using TestKit;

namespace BrowserTests;

/// <summary>Screenshots of the running product, to be held against the design.</summary>
internal static class Pictures
{
    public static Task Take(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryRoot.Path, ".run", "pictures", $"{name}.png") });
}
