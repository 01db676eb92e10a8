using Accounts.Features;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Accounts.Endpoints;

internal static class SignOutEndpoint
{
    public static async Task<Microsoft.AspNetCore.Http.IResult> Post(SignOutRequest request, HttpContext http, IMediator mediator, CancellationToken cancellationToken)
    {
        if (SessionOfRequest.KindOf(request.As) is null)
        {
            return AccountsEndpoints.Invalid("as");
        }

        if (http.User.ToCaller() is not { } caller)
        {
            return RequestErrors.Unauthenticated.ToProblem();
        }

        var result = await mediator.Send(new SignOut(caller), cancellationToken);
        await http.SignOutAsync(request.As);
        return result.ToHttp();
    }
}
