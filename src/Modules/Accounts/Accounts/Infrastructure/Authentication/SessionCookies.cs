using Accounts.Domain;
using Accounts.Realtime;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Accounts.Infrastructure.Authentication;

/// <summary>
/// The two cookies, so that console and portal can both be signed in in one browser. A cookie only names person and session;
/// whether the session counts is asked at every request.
/// </summary>
internal static class SessionCookies
{
    public static void AddSessionCookies(this IServiceCollection services, bool secure) => services.AddAuthentication()
        .AddCookie(CallerPrincipal.Agent, options => Configure(options, CallerPrincipal.Agent, secure))
        .AddCookie(CallerPrincipal.Customer, options => Configure(options, CallerPrincipal.Customer, secure));

    private static void Configure(CookieAuthenticationOptions options, string scheme, bool secure)
    {
        options.Cookie = new SecureCookie(secure)
        {
            Name = $"cm-{scheme}",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
        };
        // a bound for what the session's row decides
        options.ExpireTimeSpan = Session.Long;
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToLogin = context => RequestErrors.Unauthenticated.ToProblem().ExecuteAsync(context.HttpContext);
        options.Events.OnRedirectToAccessDenied = context => RequestErrors.Forbidden.ToProblem().ExecuteAsync(context.HttpContext);
    }

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Principal?.ToCaller() is { } caller
            && await services.GetRequiredService<SessionCache>().Find(caller, context.HttpContext.RequestAborted) is not null)
        {
            services.GetRequiredService<SessionActivity>().Seen(caller);
            return;
        }

        context.RejectPrincipal();
    }
}
