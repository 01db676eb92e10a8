using BuildingBlocks.Infrastructure.Persistence;

namespace TestKit;

/// <summary>A database and a bus of its own for one installation; outlives its processes.</summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly Stack _stack;

    private Installation(TestDatabase database, Stack stack) => (_database, _stack) = (database, stack);

    /// <summary>The data folder.</summary>
    public string Folder => _database.Folder;

    /// <summary>Where a test names the point at which the running host is to end itself; gone once it has.</summary>
    public string CrashFile => Path.Combine(Folder, "crash-at");

    /// <summary>An empty one: the demo's data come with the first start.</summary>
    public static async Task<Installation> Create(Stack stack) => new(await TestDatabase.Create(KindOf(stack)), stack);

    /// <summary>As after the first start of the demo, which was done once for all that begin like this.</summary>
    public static async Task<Installation> WithDemo(Stack stack) => new(await (await DemoTemplate.Of(KindOf(stack))).Copy(), stack);

    /// <summary>One that needs no broker, on a database that somebody else keeps.</summary>
    internal static Installation Of(TestDatabase database) => new(database, Stack.Embedded);

    /// <summary>The host's settings for this installation.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(_database.Settings)
    {
        ["ChatMonolith:JobLeaseSeconds"] = "3",
        ["ChatMonolith:Bus"] = _stack == Stack.Embedded ? "memory" : "rabbitmq",
        ["ConnectionStrings:RabbitMq"] = _stack == Stack.Embedded ? null : VirtualHost,
    };

    private static DatabaseKind KindOf(Stack stack) => stack == Stack.Embedded ? DatabaseKind.Sqlite : DatabaseKind.Postgres;

    private string? _virtualHost;

    /// <summary>Queues of two installations on one broker must not meet.</summary>
    private string VirtualHost => _virtualHost ??= PrivateService.RabbitMq.AddVirtualHost($"v{Guid.CreateVersion7():N}");

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
