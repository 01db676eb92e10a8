using System.Security.Claims;
using Accounts.Domain;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Accounts.Endpoints;

/// <summary>A request whose body says which of the two sessions of a browser it means.</summary>
internal interface INamesSession
{
    /// <summary><c>agent</c> or <c>customer</c>.</summary>
    string? As { get; }
}

/// <summary>Finds out who is signed in where no policy does, because the request itself names the cookie that counts.</summary>
internal static class SessionOfRequest
{
    private static readonly Caller Anybody = new(CallerKind.Visitor, Guid.Empty, Guid.Empty);

    /// <summary>Must run before the antiforgery check, whose token belongs to a session.</summary>
    public static async ValueTask<object?> Establish(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var named = context.Arguments.OfType<INamesSession>().FirstOrDefault()?.As ?? http.Request.Query["as"].ToString();
        if (KindOf(named) is not null)
        {
            http.User = (await http.AuthenticateAsync(named)).Principal ?? new ClaimsPrincipal();
        }

        return await next(context);
    }

    /// <summary>Whose console or portal <c>as</c> names; null for anything else.</summary>
    public static PersonKind? KindOf(string? named) => named switch
    {
        CallerPrincipal.Agent => PersonKind.Agent,
        CallerPrincipal.Customer => PersonKind.Customer,
        _ => null,
    };

    /// <summary>Who is signed in, or somebody without any rights.</summary>
    public static Caller CallerOrAnybody(this HttpContext context) => context.User.ToCaller() ?? Anybody;
}
