using System.Collections.Concurrent;
using BuildingBlocks.Infrastructure.Persistence;

namespace TestKit;

/// <summary>The database as the demo's first start leaves it; made once per engine and test process, then copied.</summary>
internal static class DemoTemplate
{
    /// <summary>For what the modules tell each other about the new data.</summary>
    private static readonly TimeSpan ComesToRest = TimeSpan.FromSeconds(3);

    private static readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestDatabase>>> Made = new();

    public static Task<TestDatabase> Of(DatabaseKind kind) => Made.GetOrAdd(kind, _ => new(() => Make(kind))).Value;

    private static async Task<TestDatabase> Make(DatabaseKind kind)
    {
        var database = await TestDatabase.Create(kind);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        await using var host = await HostProcess.Start(Installation.Of(database));
        await Task.Delay(ComesToRest);
        await host.Stop();
        return database;
    }
}
