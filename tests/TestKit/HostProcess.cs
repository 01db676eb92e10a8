using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TestKit;

/// <summary>The whole product as a process of its own on free loopback ports, to be killed at will.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly HttpClient Probe = new();
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private HostProcess(Process process, Uri address, Uri shop) => (_process, Address, Shop) = (process, address, shop);

    /// <summary>Where agents and customer users go.</summary>
    public Uri Address { get; }

    /// <summary>The demo shop: another site.</summary>
    public Uri Shop { get; }

    /// <summary>True once the process ended, by itself or not.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>What it printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the host; answers when it is ready.</summary>
    /// <param name="installation">Its database and bus.</param>
    /// <param name="address">The addresses of an earlier process, so that clients find the new one.</param>
    /// <param name="demo">With the demo's people and channels.</param>
    /// <param name="settings">More settings.</param>
    public static async Task<HostProcess> Start(Installation installation, HostProcess? address = null, bool demo = true, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var own = address?.Address ?? new Uri($"http://127.0.0.1:{FreePort()}/");
        var shop = address?.Shop ?? new Uri($"http://localhost:{FreePort()}/");
        var host = new HostProcess(Process.Start(Describe(installation, own, shop, demo, settings))!, own, shop);
        host.Listen();
        await Eventually.Holds(async () => host.HasEnded || await host.IsReady(), "the host is ready", StartLimit);
        return host.HasEnded ? throw new InvalidOperationException($"The host ended:\n{host.Output}") : host;
    }

    /// <summary>Starts a host that can't start; answers its exit code and everything it printed.</summary>
    public static async Task<(int ExitCode, string Output)> StartInVain(Installation installation, IReadOnlyDictionary<string, string?> settings)
    {
        var (own, shop) = (new Uri($"http://127.0.0.1:{FreePort()}/"), new Uri($"http://localhost:{FreePort()}/"));
        await using var host = new HostProcess(Process.Start(Describe(installation, own, shop, demo: true, settings))!, own, shop);
        host.Listen();
        using var limit = new CancellationTokenSource(StartLimit);
        await host._process.WaitForExitAsync(limit.Token);
        return (host._process.ExitCode, host.Output);
    }

    /// <summary>Throws when nobody answers.</summary>
    public async Task<bool> IsAlive()
    {
        using var answer = await Probe.GetAsync(new Uri(Address, "/health/live"));
        return answer.EnsureSuccessStatusCode().IsSuccessStatusCode;
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends it as an administrator would.</summary>
    public async Task Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
    }

    private async Task<bool> IsReady()
    {
        try
        {
            using var answer = await Probe.GetAsync(new Uri(Address, "/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Listen()
    {
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    private static ProcessStartInfo Describe(Installation installation, Uri own, Uri shop, bool demo, IReadOnlyDictionary<string, string?>? settings)
    {
        var start = new ProcessStartInfo("dotnet", [PathOfHost(), "--crash-file", installation.CrashFile])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = installation.Folder,
        };
        var all = new Dictionary<string, string?>(installation.Settings)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_WEBROOT"] = Path.Combine(RepositoryRoot.Path, "src", "Host", "wwwroot"),
            ["ASPNETCORE_URLS"] = $"{own.GetLeftPart(UriPartial.Authority)};{shop.GetLeftPart(UriPartial.Authority)}",
            ["ChatMonolith:Demo"] = demo ? "true" : "false",
            ["ChatMonolith:DemoSiteUrls"] = shop.GetLeftPart(UriPartial.Authority),
            ["ChatMonolith:PublicUrl"] = own.GetLeftPart(UriPartial.Authority),
            ["ChatMonolith:SignInsPerMinute"] = "1000", // all our browsers share one address
        };
        foreach (var (key, value) in settings ?? new Dictionary<string, string?>())
        {
            all[key] = value;
        }

        foreach (var (key, value) in all.Where(s => s.Value is not null))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private static string PathOfHost()
    {
        // artifacts/bin/<project>/<configuration>/ → artifacts/bin/CrashHost/<configuration>/
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(output.Parent!.Parent!.FullName, "CrashHost", output.Name, "CrashHost.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
