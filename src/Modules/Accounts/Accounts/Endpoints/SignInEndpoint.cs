using Accounts.Features;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Accounts.Endpoints;

internal static class SignInEndpoint
{
    public static async Task<IResult> Post(SignInRequest request, HttpContext http, IMediator mediator, IAntiforgery antiforgery, SignInFlood flood, CancellationToken cancellationToken)
    {
        if (flood.Take(http).Error is { } tooMany)
        {
            return tooMany.ToProblem();
        }

        if (SessionOfRequest.KindOf(request.As) is not { } kind)
        {
            return AccountsEndpoints.Invalid("as");
        }

        var result = await mediator.Send(new SignIn(http.CallerOrAnybody(), kind, request.Login ?? "", request.Password ?? "", request.StaySignedIn), cancellationToken);
        if ((result.Error ?? result.Value!.Refusal) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var (sessionId, person) = result.Value!.SignedIn!;
        var principal = CallerPrincipal.Create(request.As!, person.Id, sessionId);
        await http.SignInAsync(request.As, principal, new AuthenticationProperties { IsPersistent = request.StaySignedIn });
        // the new token must belong to the new session
        http.User = principal;
        return TypedResults.Json(new SignInAnswer(person, antiforgery.NewCsrf(http)), Json.Options);
    }
}
