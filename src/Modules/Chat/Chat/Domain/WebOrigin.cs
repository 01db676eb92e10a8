namespace Chat.Domain;

/// <summary>An address a browser names as Origin: scheme, host, port, nothing else.</summary>
internal static class WebOrigin
{
    /// <summary>The one way to write it; null when it is none.</summary>
    public static string? Normalise(string? origin) =>
        Uri.TryCreate(origin?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "", Host.Length: > 0 }
            ? uri.GetLeftPart(UriPartial.Authority).ToLowerInvariant()
            : null;
}
