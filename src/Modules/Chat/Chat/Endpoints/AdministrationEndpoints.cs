using System.Text.Json;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Features;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using IHttpResult = Microsoft.AspNetCore.Http.IResult;

namespace Chat.Endpoints;

/// <summary><c>/api/chat/admin</c>: what administrators decide about chatting. The handlers check who asks.</summary>
internal static class AdministrationEndpoints
{
    public static void MapChatAdministration(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapModuleApi("chat").MapGroup("admin").RequireAuthorization(CallerPrincipal.Agent);
        api.MapGet("rules", Rules);
        api.MapPut("rules", PutRules);
        api.MapChannels();
        api.MapGet("audit", Audit);
    }

    private static async Task<IHttpResult> Rules(HttpContext http, IMediator mediator) => (await mediator.Send(new GetRules(http.Caller()), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> PutRules(HttpContext http, IMediator mediator)
    {
        try
        {
            var rules = await http.Request.ReadFromJsonAsync<ChatRules>(Json.Options, http.RequestAborted);
            return (await mediator.Send(new ChangeRules(http.Caller(), rules), http.RequestAborted)).ToHttp();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            return RequestErrors.Invalid.With("field", "body").ToProblem();
        }
    }

    private static async Task<IHttpResult> Audit(HttpContext http, IMediator mediator, Guid? before, int? limit) =>
        (await mediator.Send(new GetChatAudit(http.Caller(), before, limit ?? AuditReading.LargestPage), http.RequestAborted)).ToHttp();
}
