using BuildingBlocks.Infrastructure.Persistence;

namespace Host.System;

/// <summary>Until the databases are ready, the API answers 503 instead of failing half way.</summary>
internal static class Readiness
{
    private const string RetryAfterSeconds = "1";

    public static void UseReadiness(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/api") && !context.RequestServices.GetRequiredService<StartupGate>().IsOpen)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            return;
        }

        await next(context);
    });
}
