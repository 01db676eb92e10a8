using Microsoft.AspNetCore.StaticFiles;

namespace Host.Demo;

internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Provider = new();

    public static string Of(string path) => Provider.TryGetContentType(path, out var type) ? type : "application/octet-stream";
}
