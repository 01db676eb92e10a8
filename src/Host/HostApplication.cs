using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Web;
using Host.Demo;
using Host.Pages;
using Host.System;

namespace Host;

/// <summary>The whole process: modules, pages, health.</summary>
internal static class HostApplication
{
    /// <summary>Runs until it is asked to end; a wrong setting ends it at once with one sentence and exit code 1.</summary>
    public static async Task<int> Run(string[] args)
    {
        WebApplication app;
        try
        {
            app = Create(args);
        }
        catch (InvalidOperationException wrongSetting)
        {
            await Console.Error.WriteLineAsync($"ChatMonolith can't start: {wrongSetting.Message}");
            return 1;
        }

        try
        {
            await app.RunAsync();
        }
        catch (OperationCanceledException) when (Environment.ExitCode != 0)
        {
            // a database gave the start up while it was still going on; why is logged
        }

        return Environment.ExitCode;
    }

    /// <summary>Wires everything; throws <see cref="InvalidOperationException"/> with one sentence for a wrong setting.</summary>
    private static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.Configure();
        builder.AddDemo();
        builder.Services.AddModules(builder.Configuration, builder.Environment, Modules.All);
        builder.Services.AddProblemDetails();
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.AddProxies();
        builder.Services.AddHostedService<StartReport>();

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseExceptionHandler();
        app.UseResponseCompression();
        app.UseApiRefusals();
        app.UseDemoSite();
        app.UsePages();
        app.UseRouting();
        app.UseReadiness();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseWebSockets();
        app.UseHubHandshake();
        app.MapModules(Modules.All);
        app.MapHealth();
        app.MapDeadLetters();
        app.MapPages();
        return app;
    }
}
