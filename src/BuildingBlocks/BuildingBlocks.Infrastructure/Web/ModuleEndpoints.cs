using BuildingBlocks.Results;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The route group every module maps its endpoints in.</summary>
public static class ModuleEndpoints
{
    /// <summary>The header that carries the antiforgery token.</summary>
    public const string CsrfHeader = "X-CSRF";

    private static readonly Error CsrfRefused = new("accounts.csrf", ErrorKind.Invalid, "The request does not come from a page of ours.");

    /// <summary><c>/api/module</c>; whatever changes something must carry the antiforgery token of its session.</summary>
    public static RouteGroupBuilder MapModuleApi(this IEndpointRouteBuilder endpoints, string module) =>
        endpoints.MapGroup($"/api/{module}").AddEndpointFilter(CheckCsrf);

    private static async ValueTask<object?> CheckCsrf(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)
            && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            return CsrfRefused.ToProblem();
        }

        return await next(context);
    }
}
