using System.Text.Json;
using Microsoft.Playwright;
using Shouldly;
using TestKit;

namespace BrowserTests.Accessibility;

/// <summary>Runs axe-core over a page; every finding of any weight is named.</summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(RepositoryRoot.Path, "node_modules", "axe-core", "axe.min.js");

    public static async Task FindsNothing(IPage page, string screen)
    {
        await page.AddScriptTagAsync(new() { Path = Script });
        var result = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.flat(3).join(' ')).join(' | ')}`)");
        result.EnumerateArray().Select(v => v.GetString()).ShouldBeEmpty($"axe on {screen}");
    }
}
