using System.Globalization;
using Accounts.Contracts.Commands;
using Accounts.Domain;
using Accounts.Features;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using IHttpResult = Microsoft.AspNetCore.Http.IResult;

namespace Accounts.Endpoints;

/// <summary><c>/api/accounts/admin</c>: people, groups and the audit, for administrators; see docs/protocol.md.</summary>
internal static class AdminEndpoints
{
    private const int UsualAuditPage = 50;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var admin = endpoints.MapModuleApi("accounts").MapGroup("/admin").RequireAuthorization(AccountsModule.AdministratorPolicy);
        admin.MapGet("/groups", Groups);
        admin.MapPost("/groups", CreateGroup);
        admin.MapPut("/groups/{id}", RenameGroup);
        admin.MapPut("/groups/{id}/members", SetMembers);
        admin.MapGet("/people", People);
        admin.MapPost("/people", CreatePerson);
        admin.MapGet("/people/{id}", Person);
        admin.MapPut("/people/{id}", ChangePerson);
        admin.MapPut("/people/{id}/password", SetPassword);
        admin.MapPut("/people/{id}/memberships", SetMemberships);
        admin.MapPost("/people/{id}/deactivate", Deactivate);
        admin.MapPost("/people/{id}/reactivate", Reactivate);
        admin.MapGet("/audit", Audit);
    }

    private static async Task<IHttpResult> Groups(HttpContext http, IMediator mediator) =>
        (await mediator.Send(new ListGroups(http.Caller()), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> CreateGroup(GroupBody body, HttpContext http, IMediator mediator) =>
        (await mediator.Send(new CreateGroup(http.Caller(), body.Id, body.Name ?? ""), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> RenameGroup(string id, GroupBody body, HttpContext http, IMediator mediator) =>
        (await mediator.Send(new RenameGroup(http.Caller(), Id(id), body.Name ?? ""), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> SetMembers(string id, MembersBody body, HttpContext http, IMediator mediator) =>
        body.Members is { } members && !members.Contains(null!)
            ? (await mediator.Send(new SetMembers(http.Caller(), Id(id), members), http.RequestAborted)).ToHttp()
            : AccountsEndpoints.Invalid("members");

    private static async Task<IHttpResult> People(HttpContext http, IMediator mediator, string? kind, string? search, string? page) =>
        SessionOfRequest.KindOf(kind) is { } wanted
            ? (await mediator.Send(new ListPeople(http.Caller(), wanted, search ?? "", Number(page, 1)), http.RequestAborted)).ToHttp()
            : AccountsEndpoints.Invalid("kind");

    private static async Task<IHttpResult> CreatePerson(PersonBody body, HttpContext http, IMediator mediator)
    {
        if (body.Kind is not { } kind)
        {
            return AccountsEndpoints.Invalid("kind");
        }

        var roles = (body.Roles ?? []).Select(r => (Contracts.Role)r);
        var command = new CreatePerson(
            http.Caller(), body.Id, (Contracts.PersonKind)kind, body.Name ?? "", body.Login ?? "", body.Email ?? "", body.Company, body.Password ?? "", [.. roles], []);
        return (await mediator.Send(command, http.RequestAborted)).ToHttp();
    }

    private static async Task<IHttpResult> Person(string id, HttpContext http, IMediator mediator) =>
        (await mediator.Send(new GetPerson(http.Caller(), Id(id)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> ChangePerson(string id, PersonBody body, HttpContext http, IMediator mediator) =>
        (await mediator.Send(new ChangePerson(http.Caller(), Id(id), body.Name ?? "", body.Email ?? "", body.Company, body.Roles ?? []), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> SetPassword(string id, PasswordBody body, HttpContext http, IMediator mediator) =>
        (await mediator.Send(new SetPassword(http.Caller(), Id(id), body.Password ?? ""), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> SetMemberships(string id, MembershipsBody body, HttpContext http, IMediator mediator) =>
        body.Memberships is { } memberships && !memberships.Contains(null!)
            ? (await mediator.Send(new SetMemberships(http.Caller(), Id(id), memberships), http.RequestAborted)).ToHttp()
            : AccountsEndpoints.Invalid("memberships");

    private static async Task<IHttpResult> Deactivate(string id, HttpContext http, IMediator mediator) =>
        (await mediator.Send(new DeactivatePerson(http.Caller(), Id(id)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> Reactivate(string id, HttpContext http, IMediator mediator) =>
        (await mediator.Send(new ReactivatePerson(http.Caller(), Id(id)), http.RequestAborted)).ToHttp();

    private static async Task<IHttpResult> Audit(HttpContext http, IMediator mediator, string? before, string? limit) =>
        (await mediator.Send(new GetAudit(http.Caller(), before is null ? null : Id(before), Number(limit, UsualAuditPage)), http.RequestAborted)).ToHttp();

    // what is no id at all is as unknown as any other
    private static Guid Id(string text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private static int Number(string? text, int usual) =>
        text is null ? usual : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private sealed record GroupBody(Guid Id, string? Name);

    private sealed record MembersBody(IReadOnlyList<Member>? Members);

    private sealed record PersonBody(Guid Id, PersonKind? Kind, string? Name, string? Login, string? Email, string? Company, string? Password, IReadOnlyList<Role>? Roles);

    private sealed record PasswordBody(string? Password);

    private sealed record MembershipsBody(IReadOnlyList<Contracts.Membership>? Memberships);
}
