using System.Diagnostics;
using Shouldly;

namespace TestKit;

/// <summary>Waits for what must come true, without guessing how long it takes.</summary>
public static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(25);

    public static Task Holds(Func<bool> condition, string description) => Holds(() => Task.FromResult(condition()), description);

    public static async Task Holds(Func<Task<bool>> condition, string description, TimeSpan? limit = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > (limit ?? Limit))
            {
                throw new ShouldAssertException($"After {watch.Elapsed.TotalSeconds:0} s it still does not hold that {description}.");
            }

            await Task.Delay(Step);
        }
    }

    /// <summary>Waits until there is a value.</summary>
    public static async Task<T> Get<T>(Func<Task<T?>> read, string description) where T : class
    {
        T? value = null;
        await Holds(async () => (value = await read()) is not null, description);
        return value!;
    }
}
