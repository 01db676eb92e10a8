using System.Net;

namespace Host.Demo;

/// <summary>Demo sign-ins are known to everybody, so a demo must not be reachable from other machines.</summary>
internal static class LoopbackOnly
{
    /// <summary>Throws <see cref="InvalidOperationException"/> when an address is not a loopback one.</summary>
    public static void Require(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsLoopback(url))
            {
                throw new InvalidOperationException($"The demo only runs on a loopback address, not on {url}.");
            }
        }
    }

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
