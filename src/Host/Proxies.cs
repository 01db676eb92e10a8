using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Host;

/// <summary>Forwarded headers count only from the proxies named in <c>ChatMonolith:KnownProxies</c> (comma separated addresses).</summary>
internal static class Proxies
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var known = (builder.Configuration["ChatMonolith:KnownProxies"] ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = known.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var address in known)
            {
                options.KnownProxies.Add(address);
            }
        });
    }

    private static IPAddress Parse(string address) => IPAddress.TryParse(address, out var parsed)
        ? parsed
        : throw new InvalidOperationException($"ChatMonolith:KnownProxies holds '{address}', which is no IP address.");
}
