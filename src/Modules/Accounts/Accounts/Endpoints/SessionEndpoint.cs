using Accounts.Features;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Accounts.Endpoints;

internal static class SessionEndpoint
{
    public static async Task<IResult> Get([FromQuery(Name = "as")] string? named, HttpContext http, IMediator mediator, IAntiforgery antiforgery, CancellationToken cancellationToken)
    {
        if (SessionOfRequest.KindOf(named) is null)
        {
            return AccountsEndpoints.Invalid("as");
        }

        var result = await mediator.Send(new GetSession(http.CallerOrAnybody()), cancellationToken);
        if (!result.IsSuccess)
        {
            return result.ToHttp();
        }

        var (person, organisation, setupNeeded, demo) = result.Value;
        var answer = new SessionAnswer(person, antiforgery.NewCsrf(http), ModuleHub<object>.ProtocolVersion, organisation, setupNeeded, demo.Count > 0 ? new DemoAnswer(demo) : null);
        return TypedResults.Json(answer, Json.Options);
    }
}
