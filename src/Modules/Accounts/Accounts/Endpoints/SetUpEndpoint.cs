using Accounts.Features;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.AspNetCore.Http;

namespace Accounts.Endpoints;

internal static class SetUpEndpoint
{
    public static async Task<IResult> Post(SetUpRequest request, HttpContext http, IMediator mediator, SignInFlood flood, CancellationToken cancellationToken)
    {
        if (flood.Take(http).Error is { } tooMany)
        {
            return tooMany.ToProblem();
        }

        var (code, organisation, name, login, email, password) = request;
        var result = await mediator.Send(new SetUp(http.CallerOrAnybody(), code, organisation, name ?? "", login ?? "", email ?? "", password ?? ""), cancellationToken);
        return result.ToHttp();
    }
}
