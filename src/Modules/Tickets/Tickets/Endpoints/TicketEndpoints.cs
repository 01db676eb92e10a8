using System.Globalization;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tickets.Features;
using IHttpResult = Microsoft.AspNetCore.Http.IResult;

namespace Tickets.Endpoints;

/// <summary><c>/api/tickets</c>.</summary>
internal static class TicketEndpoints
{
    public static void MapTickets(this RouteGroupBuilder api)
    {
        api.MapGet("form", Form).RequireAuthorization(CallerPrincipal.Agent);
        api.MapPost("from-chat", FromChat).RequireAuthorization(CallerPrincipal.Agent);
        api.MapGet("hand-offs/{id}", HandOff).RequireAuthorization(CallerPrincipal.Agent);
        api.MapPost("hand-offs/{id}/retry", Retry).RequireAuthorization(CallerPrincipal.Agent);
        api.MapGet("", List).RequireAuthorization(CallerPrincipal.Agent);
        api.MapGet("{id}", Ticket).RequireAuthorization(CallerPrincipal.Agent);
        api.MapGet("mine", Mine).RequireAuthorization(CallerPrincipal.Customer);
        api.MapGet("mine/{id}", MyTicket).RequireAuthorization(CallerPrincipal.Customer);
    }

    private static async Task<IHttpResult> Form(HttpContext http, IMediator mediator, string? chatId) =>
        (await mediator.Send(new GetTicketForm(http.Caller(), Id(chatId)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> FromChat(HttpContext http, IMediator mediator)
    {
        var read = await RequestBody.Read<FromChatBody>(http);
        if (!read.IsSuccess)
        {
            return read.Error.ToProblem();
        }

        if (read.Value.Form is not { } form)
        {
            return RequestErrors.Invalid.With("field", "form").ToProblem();
        }

        var created = await mediator.Send(new CreateTicketFromChat(http.Caller(), read.Value.RequestId, read.Value.ChatId, form), http.RequestAborted);
        return created.ToHttp(StatusCodes.Status202Accepted);
    }

    private static async Task<IHttpResult> HandOff(HttpContext http, IMediator mediator, string id) =>
        (await mediator.Send(new GetHandOff(http.Caller(), Id(id)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> Retry(HttpContext http, IMediator mediator, string id) =>
        (await mediator.Send(new RetryHandOff(http.Caller(), Id(id)), http.RequestAborted)).ToHttp(StatusCodes.Status202Accepted);

    private static async Task<IHttpResult> List(HttpContext http, IMediator mediator, string? state, string? search, string? page) =>
        (await mediator.Send(new ListTickets(http.Caller(), Search(state, search, page)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> Ticket(HttpContext http, IMediator mediator, string id) =>
        (await mediator.Send(new GetTicket(http.Caller(), Id(id)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> Mine(HttpContext http, IMediator mediator, string? state, string? search, string? page) =>
        (await mediator.Send(new ListMyTickets(http.Caller(), Search(state, search, page)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> MyTicket(HttpContext http, IMediator mediator, string id) =>
        (await mediator.Send(new GetMyTicket(http.Caller(), Id(id)), http.RequestAborted)).ToHttp();

    // what is no id at all is as unknown as any other
    private static Guid Id(string? text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private static TicketSearch Search(string? state, string? search, string? page) => new(
        state ?? TicketSearch.All,
        search ?? "",
        page is null ? 1 : int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);

    private sealed record FromChatBody(Guid RequestId, Guid ChatId, TicketFormInput? Form);
}
