using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The address people reach the installation at; from <c>ChatMonolith:PublicUrl</c>. Drives absolute links, the snippet and Secure cookies.</summary>
public sealed class PublicAddress
{
    private readonly Uri? _url;

    /// <summary>Reads and checks the setting; throws <see cref="InvalidOperationException"/> with one sentence.</summary>
    public PublicAddress(IConfiguration configuration)
    {
        var value = configuration["ChatMonolith:PublicUrl"];
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        _url = Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new InvalidOperationException($"ChatMonolith:PublicUrl must be an http or https address, not '{value}'.");
    }

    /// <summary>True when cookies must only travel over TLS.</summary>
    public bool IsSecure => _url?.Scheme == Uri.UriSchemeHttps;

    /// <summary>The base of absolute links, without a slash at the end; without the setting, the address of the request.</summary>
    public string BaseOf(HttpContext context) =>
        _url?.GetLeftPart(UriPartial.Path).TrimEnd('/') ?? $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";

    /// <summary>True when a browser's Origin is the installation's own.</summary>
    public bool IsOwn(HttpContext context, string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var given)
        && string.Equals(given.GetLeftPart(UriPartial.Authority), new Uri(BaseOf(context)).GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
