using Accounts.Domain;
using Accounts.Features;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Accounts.Endpoints;

internal static class PreferencesEndpoint
{
    public static async Task<Microsoft.AspNetCore.Http.IResult> Put([FromQuery(Name = "as")] string? named, PreferencesRequest request, HttpContext http, IMediator mediator, CancellationToken cancellationToken)
    {
        if (SessionOfRequest.KindOf(named) is null)
        {
            return AccountsEndpoints.Invalid("as");
        }

        if (http.User.ToCaller() is not { } caller)
        {
            return RequestErrors.Unauthenticated.ToProblem();
        }

        if (ThemeOf(request.Theme) is not { } theme)
        {
            return AccountsEndpoints.Invalid("theme");
        }

        return (await mediator.Send(new ChangePreferences(caller, theme, request.Language ?? ""), cancellationToken)).ToHttp();
    }

    private static Theme? ThemeOf(string? named) => named switch
    {
        "light" => Theme.Light,
        "dark" => Theme.Dark,
        "device" => Theme.Device,
        _ => null,
    };
}
