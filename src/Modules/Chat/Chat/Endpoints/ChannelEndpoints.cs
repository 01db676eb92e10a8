using System.Text.Json;
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

/// <summary><c>/api/chat/admin/channels</c>: channels and their rules. The handlers check who asks.</summary>
internal static class ChannelEndpoints
{
    public static void MapChannels(this IEndpointRouteBuilder administration)
    {
        var channels = administration.MapGroup("channels");
        channels.MapGet("", Channels);
        channels.MapPost("", PostChannel);
        channels.MapPut("{id}", PutChannel);
    }

    private static async Task<IHttpResult> Channels(HttpContext http, IMediator mediator) =>
        (await mediator.Send(new GetChannels(http.Caller()), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> PostChannel(HttpContext http, IMediator mediator) => await Read(http) is { } body
        ? (await mediator.Send(new AddChannel(http.Caller(), body.Id, body.Settings), http.RequestAborted)).ToHttp()
        : Invalid();

    private static async Task<IHttpResult> PutChannel(string id, HttpContext http, IMediator mediator) => await Read(http) is { } body
        ? (await mediator.Send(new ChangeChannel(http.Caller(), Guid.TryParse(id, out var known) ? known : Guid.Empty, body.Version, body.Settings), http.RequestAborted)).ToHttp()
        : Invalid();

    private static IHttpResult Invalid() => RequestErrors.Invalid.With("field", "body").ToProblem();

    private static async Task<Body?> Read(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFromJsonAsync<Body>(Json.Options, http.RequestAborted);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <param name="Id">Of a new channel; chosen by the client.</param>
    /// <param name="Version">Of a known one; as it was read.</param>
    /// <param name="Settings">All of them.</param>
    private sealed record Body(Guid Id, int Version, ChannelSettings? Settings);
}
