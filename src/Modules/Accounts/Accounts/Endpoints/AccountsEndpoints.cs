using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Accounts.Endpoints;

/// <summary><c>/api/accounts</c>; see docs/protocol.md.</summary>
internal static class AccountsEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var accounts = endpoints.MapGroup("").AddEndpointFilter(SessionOfRequest.Establish).MapModuleApi("accounts");
        accounts.MapGet("/session", SessionEndpoint.Get);
        accounts.MapPost("/sign-in", SignInEndpoint.Post);
        accounts.MapPost("/sign-out", SignOutEndpoint.Post);
        accounts.MapPost("/setup", SetUpEndpoint.Post);
        accounts.MapPut("/preferences", PreferencesEndpoint.Put);
    }

    /// <summary>A field whose value is none of those it may have.</summary>
    public static Microsoft.AspNetCore.Http.IResult Invalid(string field) => RequestErrors.Invalid.With("field", field).ToProblem();

    /// <summary>The token that the caller's session needs for whatever changes something.</summary>
    public static string NewCsrf(this IAntiforgery antiforgery, HttpContext context) => antiforgery.GetAndStoreTokens(context).RequestToken!;
}
