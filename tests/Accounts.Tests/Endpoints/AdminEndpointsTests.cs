using System.Net;
using Accounts.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Endpoints;

public sealed class The_administration
{
    private const string Root = "/api/accounts/admin";

    [Fact]
    public async Task does_all_of_its_work_over_http()
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite);
        await host.HasAgent("admin", Role.Administrator);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "admin");
        var (group, person) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await Done(browser.Post($"{Root}/groups", new { id = group, name = "Suport" }));
        await Done(browser.Put($"{Root}/groups/{group}", new { name = "Support" }));
        await Done(browser.Post($"{Root}/people", new { id = person, kind = "agent", name = "Ida Holm", login = "ida", email = "ida@example.org", password = "a long enough one", roles = new[] { "agent" } }));
        await Done(browser.Put($"{Root}/people/{person}", new { name = "Ida Holm", email = "holm@example.org", roles = new[] { "agent", "supervisor" } }));
        await Done(browser.Put($"{Root}/people/{person}/memberships", new { memberships = new[] { new { groupId = group, level = "observer" } } }));
        await Done(browser.Put($"{Root}/groups/{group}/members", new { members = new[] { new { personId = person, level = "owner" } } }));
        await Done(browser.Put($"{Root}/people/{person}/password", new { password = "another long one" }));
        await Done(browser.Post($"{Root}/people/{person}/deactivate"));
        await Done(browser.Post($"{Root}/people/{person}/reactivate"));

        var read = (await browser.Get($"{Root}/people/{person}")).Body;
        read.GetProperty("email").GetString().ShouldBe("holm@example.org");
        read.GetProperty("memberships")[0].GetProperty("level").GetString().ShouldBe("owner");
        read.EnumerateObject().Select(p => p.Name).ShouldNotContain("passwordHash");
        (await browser.Get($"{Root}/groups")).Body[0].GetProperty("members")[0].GetProperty("name").GetString().ShouldBe("Ida Holm");
        (await browser.Get($"{Root}/people?kind=agent&search=holm")).Body.GetProperty("total").GetInt32().ShouldBe(1);
        var audit = (await browser.Get($"{Root}/audit?limit=2")).Body;
        audit.EnumerateArray().Select(e => e.GetProperty("action").GetString()).ShouldBe(["accounts.person-reactivated", "accounts.person-deactivated"]);
        var older = (await browser.Get($"{Root}/audit?before={audit[1].GetProperty("id").GetString()}&limit=1")).Body;
        older[0].GetProperty("action").GetString().ShouldBe("accounts.password-set");
        using var ida = new Browser(host);
        (await ida.SignIn("agent", "ida", "another long one")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task is_closed_to_everybody_else()
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite);
        await host.HasAgent("sara", Role.Supervisor);
        await host.HasAgent("admin", Role.Administrator);
        await host.HasCustomer();
        using var nobody = new Browser(host);
        using var supervisor = new Browser(host);
        using var customer = new Browser(host);
        await supervisor.SignIn("agent", "sara");
        await customer.SignIn("customer", "carl");

        foreach (var path in new[] { "groups", "people?kind=agent", "audit", $"people/{Guid.CreateVersion7()}" })
        {
            (await nobody.Get($"{Root}/{path}")).Status.ShouldBe(HttpStatusCode.Unauthorized);
            (await customer.Get($"{Root}/{path}")).Status.ShouldBe(HttpStatusCode.Unauthorized);
            (await supervisor.Get($"{Root}/{path}")).Code.ShouldBe("request.forbidden");
        }

        (await supervisor.Post($"{Root}/groups", new { id = Guid.CreateVersion7(), name = "New" })).Code.ShouldBe("request.forbidden");
        using var administrator = new Browser(host);
        await administrator.SignIn("agent", "admin");
        administrator.Csrf = null;
        (await administrator.Post($"{Root}/groups", new { id = Guid.CreateVersion7(), name = "New" })).Code.ShouldBe("accounts.csrf");
    }

    [Fact]
    public async Task refuses_what_makes_no_sense_with_a_code()
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite);
        var (admin, group) = (await host.HasAgent("admin", Role.Administrator), await host.HasGroup());
        using var browser = new Browser(host);
        await browser.SignIn("agent", "admin");

        await Refused(browser.Get($"{Root}/people?kind=robot"), HttpStatusCode.BadRequest, "request.invalid", "kind");
        await Refused(browser.Get($"{Root}/people?kind=agent&page=minus"), HttpStatusCode.BadRequest, "request.invalid", "page");
        await Refused(browser.Get($"{Root}/people/nobody"), HttpStatusCode.NotFound, "request.not-found");
        await Refused(browser.Get($"{Root}/audit?limit=9999"), HttpStatusCode.BadRequest, "request.invalid", "limit");
        await Refused(browser.Post($"{Root}/people", new { id = Guid.CreateVersion7() }), HttpStatusCode.BadRequest, "request.invalid", "kind");
        await Refused(browser.Put($"{Root}/groups/{group}/members", new { }), HttpStatusCode.BadRequest, "request.invalid", "members");
        await Refused(browser.Put($"{Root}/groups/{group}/members", new { members = new object?[] { null } }), HttpStatusCode.BadRequest, "request.invalid", "members");
        await Refused(browser.Put($"{Root}/people/{admin}/memberships", new { }), HttpStatusCode.BadRequest, "request.invalid", "memberships");
        await Refused(browser.Put($"{Root}/people/{admin}/password", new { }), HttpStatusCode.BadRequest, "request.invalid", "password");
        await Refused(browser.Post($"{Root}/people/{admin}/deactivate"), HttpStatusCode.Conflict, "accounts.last-administrator");
    }

    private static async Task Done(Task<Answer> call) => (await call).Status.ShouldBe(HttpStatusCode.NoContent);

    private static async Task Refused(Task<Answer> call, HttpStatusCode status, string code, string? field = null)
    {
        var answer = await call;
        (answer.Status, answer.Code).ShouldBe((status, code));
        if (field is not null)
        {
            answer.Field.ShouldBe(field);
        }
    }
}
