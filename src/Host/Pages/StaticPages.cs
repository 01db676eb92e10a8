using BuildingBlocks.Contracts;
using Chat.Contracts.Queries;
using MediatR;
using Microsoft.Net.Http.Headers;

namespace Host.Pages;

/// <summary>Static files and the headers that pages and files carry.</summary>
internal static class StaticPages
{
    // data: in connect-src is for the component library, which fetches its few built-in icons from data addresses
    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const string Loader = "/widget.js";

    public static void UsePages(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            if (!IsWidget(context.Request.Path))
            {
                headers.ContentSecurityPolicy = Policy;
            }

            return next(context);
        });
        app.Use(HideWidgetWhileOff);
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => SetHeaders(file.Context) });
    }

    /// <summary>While chat is switched off, websites that embed it get a script that does nothing.</summary>
    private static async Task HideWidgetWhileOff(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path == Loader && !await IsChatOn(context))
        {
            context.Response.ContentType = "text/javascript";
            SetHeaders(context);
            return;
        }

        await next(context);
    }

    private static async Task<bool> IsChatOn(HttpContext context) =>
        (await context.RequestServices.GetRequiredService<IMediator>().Send(new IsChatOn(Caller.System), context.RequestAborted)).Value is not { IsOn: false };

    private static void SetHeaders(HttpContext context)
    {
        var hashed = context.Request.Path.StartsWithSegments("/assets");
        context.Response.Headers[HeaderNames.CacheControl] = hashed ? "public, max-age=31536000, immutable" : "no-cache";
        if (IsWidget(context.Request.Path))
        {
            // every website may load the script; whether it may chat is decided by its origin at the hub
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }

    private static bool IsWidget(PathString path) => path.StartsWithSegments("/widget") || path == Loader;
}
