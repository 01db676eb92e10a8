using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace TestKit;

/// <summary>An empty database of one test: a folder for SQLite, a database for PostgreSQL.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? _name;

    private TestDatabase(DatabaseKind kind, string folder, string? name) => (Kind, Folder, _name) = (kind, folder, name);

    public DatabaseKind Kind { get; }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The settings a host needs to use it.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["ChatMonolith:Database"] = Kind == DatabaseKind.Sqlite ? "sqlite" : "postgres",
        ["ChatMonolith:DataFolder"] = Folder,
        ["ConnectionStrings:Postgres"] = _name is null ? null : ConnectionTo(_name),
    };

    public static Task<TestDatabase> Create(DatabaseKind kind) => Create(kind, "");

    /// <summary>A database that begins as this one stands, which no process uses any more.</summary>
    public async Task<TestDatabase> Copy()
    {
        await Eventually.Holds(async () => _name is null || await OnServer($"select count(*) from pg_stat_activity where datname = '{_name}'") is 0L, "nobody is connected any more");
        var copy = await Create(Kind, $" template {_name}");
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (_name is not null)
        {
            await OnServer($"drop database if exists {_name} with (force)");
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<TestDatabase> Create(DatabaseKind kind, string origin)
    {
        var folder = Directory.CreateTempSubdirectory("chatmonolith-").FullName;
        if (kind == DatabaseKind.Sqlite)
        {
            return new(kind, folder, null);
        }

        var name = $"t_{Guid.CreateVersion7():N}";
        await OnServer($"create database {name}{origin}");
        return new(kind, folder, name);
    }

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(PrivateService.Postgres.Address) { Database = database, MaxPoolSize = 40 }.ConnectionString;

    private static async Task<object?> OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection(PrivateService.Postgres.Address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
