namespace Host.Pages;

/// <summary>The single-page applications: any address below theirs answers their index page.</summary>
internal static class PageRoutes
{
    public static void MapPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", () => Results.Redirect("/console"));
        foreach (var page in new[] { "console", "portal", "setup" })
        {
            endpoints.MapGet($"/{page}/{{**path}}", (IWebHostEnvironment environment) => Send(environment, page));
        }
    }

    private static IResult Send(IWebHostEnvironment environment, string page)
    {
        var file = environment.WebRootFileProvider.GetFileInfo($"{page}/index.html");
        return file.Exists ? Results.File(file.CreateReadStream(), "text/html; charset=utf-8") : Results.NotFound();
    }
}
