using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;

namespace Host.System;

/// <summary>What the framework refuses by itself (a body that is no JSON, an unknown address) gets a code too.</summary>
internal static class ApiRefusals
{
    public static void UseApiRefusals(this IApplicationBuilder app) => app.UseStatusCodePages(async context =>
    {
        var http = context.HttpContext;
        if (http.Request.Path.StartsWithSegments("/api") && ErrorFor(http.Response.StatusCode) is { } error)
        {
            await error.ToProblem().ExecuteAsync(http);
        }
    });

    private static Error? ErrorFor(int status) => status switch
    {
        StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType => RequestErrors.Invalid,
        StatusCodes.Status401Unauthorized => RequestErrors.Unauthenticated,
        StatusCodes.Status403Forbidden => RequestErrors.Forbidden,
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => RequestErrors.NotFound,
        _ => null,
    };
}
