using System.Diagnostics;

namespace TestKit;

/// <summary>
/// A PostgreSQL or RabbitMQ of the tests' own: the one build/test.sh started and named in the environment, else one that is
/// started on first use and stopped when the test process ends.
/// </summary>
public sealed class PrivateService(string variable, string script, string prefix)
{
    public static PrivateService Postgres { get; } = new("CHATMONOLITH_TEST_POSTGRES", "postgres.sh", "POSTGRES=");

    public static PrivateService RabbitMq { get; } = new("CHATMONOLITH_TEST_RABBITMQ", "rabbitmq.sh", "RABBITMQ=");

    private readonly Lazy<(string Address, string Folder)> _service = new(() =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
            ? (given, Environment.GetEnvironmentVariable($"{variable}_FOLDER") ?? "")
            : Start(script, prefix));

    /// <summary>Connection string or URI.</summary>
    public string Address => _service.Value.Address;

    /// <summary>Adds a virtual host to a RabbitMQ, so that two installations on one broker do not meet; answers its URI.</summary>
    public string AddVirtualHost(string name) => Value(Run(script, "vhost", _service.Value.Folder, name), prefix);

    private static (string Address, string Folder) Start(string script, string prefix)
    {
        var folder = Directory.CreateTempSubdirectory("chatmonolith-").FullName;
        var output = Run(script, "start", folder);
        StopWithUs(script, folder);
        return (Value(output, prefix), folder);
    }

    private static string Value(string output, string prefix) =>
        output.Split('\n').First(line => line.StartsWith(prefix, StringComparison.Ordinal))[prefix.Length..].Trim();

    /// <summary>A test host may end without a word, so somebody else watches it and stops the service after it.</summary>
    private static void StopWithUs(string script, string folder)
    {
        var watch = $"while kill -0 {Environment.ProcessId} 2>/dev/null; do sleep 1; done; bash '{PathOf(script)}' stop '{folder}'; rm -rf '{folder}'";
        using var _ = Process.Start(new ProcessStartInfo("setsid", ["bash", "-c", $"({watch}) >/dev/null 2>&1 </dev/null &"]))!;
    }

    private static string PathOf(string script) => Path.Combine(RepositoryRoot.Path, "build", "services", script);

    private static string Run(string script, string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", [PathOf(script), command, .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} {command} failed: {output}");
    }
}
