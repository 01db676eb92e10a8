namespace Host.Demo;

/// <summary>Serves the demo shop at its own origin, so that it stands to the installation as a customer's website does.</summary>
internal static class DemoSite
{
    private const string Placeholder = "__PUBLIC_URL__";

    public static void UseDemoSite(this WebApplication app)
    {
        var demo = app.Services.GetRequiredService<DemoOptions>();
        if (!demo.Enabled)
        {
            return;
        }

        app.MapWhen(context => demo.IsDemoSite($"{context.Request.Scheme}://{context.Request.Host}"), shop => shop.Run(Serve));
    }

    private static async Task Serve(HttpContext context)
    {
        var environment = context.RequestServices.GetRequiredService<IWebHostEnvironment>();
        var path = context.Request.Path.Value is null or "/" ? "/index.html" : context.Request.Path.Value;
        var file = environment.WebRootFileProvider.GetFileInfo($"demo-shop{path}");
        if (!file.Exists)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            using var reader = new StreamReader(file.CreateReadStream());
            var html = await reader.ReadToEndAsync(context.RequestAborted);
            var configuration = context.RequestServices.GetRequiredService<IConfiguration>();
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(html.Replace(Placeholder, configuration["ChatMonolith:PublicUrl"], StringComparison.Ordinal), context.RequestAborted);
            return;
        }

        context.Response.ContentType = ContentTypes.Of(path);
        await context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
