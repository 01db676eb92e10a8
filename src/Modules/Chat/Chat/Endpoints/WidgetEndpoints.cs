using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Features;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chat.Endpoints;

/// <summary>What the embedded panel asks before it connects; readable for pages of allowed origins only.</summary>
internal static class WidgetEndpoints
{
    public static void MapWidget(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/widget/settings/{integration}", Settings);

    private static async Task<Microsoft.AspNetCore.Http.IResult> Settings(
        string integration, HttpContext context, IMediator mediator, IVisitorOrigins origins, PublicAddress address, CancellationToken cancellationToken)
    {
        var origin = context.Request.Headers.Origin.ToString();
        context.Response.Headers.Vary = "Origin";
        // a page of our own origin sends none
        if (origin.Length > 0 && !address.IsOwn(context, origin))
        {
            // a refused page may read that it is refused, so that the panel can say so
            context.Response.Headers.AccessControlAllowOrigin = origin;
            if (!await origins.IsAllowed(integration, origin, cancellationToken))
            {
                return RequestErrors.Forbidden.ToProblem();
            }
        }

        var found = await mediator.Send(new GetIntegration(Caller.System, integration), cancellationToken);
        Result<WidgetSettings> settings = found.IsSuccess
            ? new WidgetSettings(found.Value.Color, found.Value.Side, found.Value.Organisation, found.Value.Texts)
            : found.Error;
        return settings.ToHttp();
    }
}

internal sealed record WidgetSettings(string Color, LauncherSide Side, string Organisation, IReadOnlyDictionary<string, string> Texts);
