using Microsoft.Playwright;
using Xunit;

namespace BrowserTests;

/// <summary>A headless Chromium for the tests of a class; each person gets a browser context of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHATMONOLITH_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Headless = true,
            Args = Flags,
        });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>A person's browser at the design's size, or a phone's.</summary>
    public async Task<IPage> Person(bool phone = false, bool bypassPolicy = false)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            BypassCSP = bypassPolicy,
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }
}
