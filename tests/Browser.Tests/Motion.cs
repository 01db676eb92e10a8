using Microsoft.Playwright;

namespace BrowserTests;

/// <summary>A dialog that is still fading in has other colours than it will have.</summary>
internal static class Motion
{
    private const string AllEnded = """
        async () => {
          const roots = root => [root, ...[...root.querySelectorAll('*')].filter(e => e.shadowRoot).flatMap(e => roots(e.shadowRoot))];
          const moving = roots(document).flatMap(root => root.getAnimations()).filter(a => a.effect.getComputedTiming().endTime !== Infinity);
          await Promise.allSettled(moving.map(a => a.finished));
        }
        """;

    public static Task Ends(IPage page) => page.EvaluateAsync(AllEnded);
}
