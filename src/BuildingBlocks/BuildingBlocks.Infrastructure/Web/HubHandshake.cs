using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>
/// Stands before every hub: checks the Origin, authenticates by the cookie that <c>?as=</c> names and by no other, and lets
/// a visitor through without any cookie, to be authenticated by its first call.
/// </summary>
internal sealed class HubHandshake(RequestDelegate next, PublicAddress address)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/hubs"))
        {
            await next(context);
            return;
        }

        if (!context.RequestServices.GetRequiredService<StartupGate>().IsOpen)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        context.Response.StatusCode = await Authenticate(context);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            if (context.Features.Get<IHttpWebSocketFeature>() is { } feature)
            {
                context.Features.Set<IHttpWebSocketFeature>(new KnownSocket(feature));
            }

            await next(context);
        }
    }

    private async Task<int> Authenticate(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        switch (context.Request.Query["as"].ToString())
        {
            case CallerPrincipal.Visitor:
                context.User = new();
                var integration = context.Request.Query["integration"].ToString();
                var origins = context.RequestServices.GetRequiredService<IVisitorOrigins>();
                return address.IsOwn(context, origin) || await origins.IsAllowed(integration, origin, context.RequestAborted)
                    ? StatusCodes.Status200OK
                    : StatusCodes.Status403Forbidden;
            case var scheme and (CallerPrincipal.Agent or CallerPrincipal.Customer):
                if (!address.IsOwn(context, origin))
                {
                    return StatusCodes.Status403Forbidden;
                }

                var result = await context.AuthenticateAsync(scheme);
                context.User = result.Principal ?? new();
                return result.Succeeded ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
            default:
                return StatusCodes.Status400BadRequest;
        }
    }
}
