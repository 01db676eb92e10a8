using System.Net;
using System.Text.Json;
using Accounts.Contracts;
using Accounts.Infrastructure;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Endpoints;

public sealed class The_endpoints
{
    private readonly RecordedNotice _notice = new();

    [Fact]
    public async Task tell_a_page_who_is_signed_in()
    {
        await using var host = await Start();
        await host.HasAgent("sara", Role.Supervisor);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");

        var body = (await browser.Session("agent")).Body;

        var person = body.GetProperty("person");
        string[] names = ["kind", "name", "initials", "email", "login", "language", "theme"];
        names.Select(n => person.GetProperty(n).GetString()).ShouldBe(["agent", "Sara Lindqvist", "SL", "sara@example.org", "sara", "en", "device"]);
        person.GetProperty("roles").EnumerateArray().Select(r => r.GetString()).ShouldBe(["agent", "supervisor"]);
        person.EnumerateObject().Select(p => p.Name).ShouldNotContain("passwordHash");
        body.GetProperty("protocol").GetInt32().ShouldBe(1);
        body.GetProperty("organisation").GetString().ShouldBe("ChatMonolith");
        body.GetProperty("setupNeeded").GetBoolean().ShouldBeFalse();
        body.GetProperty("demo").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task tell_a_page_that_nobody_is_signed_in()
    {
        await using var host = await Start();
        using var browser = new Browser(host);

        var body = (await browser.Session("customer")).Body;

        body.GetProperty("person").ValueKind.ShouldBe(JsonValueKind.Null);
        body.GetProperty("setupNeeded").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task offer_the_demo_sign_ins()
    {
        var demo = new Demo([new DemoSignIn(PersonKind.Agent, "sara", "demo", "Sara", "agent")]);
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite, services => services.AddSingleton<IDemoSignIns>(demo));
        using var browser = new Browser(host);

        var signIn = (await browser.Session("agent")).Body.GetProperty("demo").GetProperty("signIns").EnumerateArray().Single();

        string[] names = ["kind", "login", "password", "name", "note"];
        names.Select(n => signIn.GetProperty(n).GetString()).ShouldBe(["agent", "sara", "demo", "Sara", "agent"]);
    }

    [Theory]
    [InlineData("sara")]
    [InlineData("nobody")]
    public async Task refuse_a_wrong_password_and_lock_after_five(string login)
    {
        await using var host = await Start();
        await host.HasAgent();
        using var browser = new Browser(host);

        for (var attempt = 0; attempt < 5; attempt++)
        {
            var refused = await browser.SignIn("agent", login, "wrong");
            (refused.Status, refused.Code, refused.MediaType).ShouldBe((HttpStatusCode.Unauthorized, "accounts.sign-in-refused", "application/problem+json"));
            refused.SetCookies.ShouldNotContain(c => c.StartsWith("cm-agent", StringComparison.Ordinal));
        }

        var locked = await browser.SignIn("agent", login);
        (locked.Status, locked.Code).ShouldBe((HttpStatusCode.TooManyRequests, "accounts.locked"));
        locked.RetryAfterMs.ShouldNotBeNull().ShouldBeInRange(14 * 60_000, 15 * 60_000);
    }

    [Fact]
    public async Task answer_who_asks_without_a_session_or_right()
    {
        await using var host = await Start();
        await host.HasAgent();
        using var browser = new Browser(host);
        await browser.Session("agent");

        var unauthenticated = await browser.Get("/api/probe/agent");
        (unauthenticated.Status, unauthenticated.Code, unauthenticated.MediaType)
            .ShouldBe((HttpStatusCode.Unauthorized, "request.unauthenticated", "application/problem+json"));
        (await browser.Post("/api/accounts/sign-out", new { @as = "agent" })).Code.ShouldBe("request.unauthenticated");
        (await browser.Put("/api/accounts/preferences?as=agent", new { theme = "dark", language = "en" })).Code.ShouldBe("request.unauthenticated");

        await browser.SignIn("agent", "sara");
        var forbidden = await browser.Get("/api/probe/administrator");
        (forbidden.Status, forbidden.Code, forbidden.MediaType).ShouldBe((HttpStatusCode.Forbidden, "request.forbidden", "application/problem+json"));
    }

    [Fact]
    public async Task let_administrators_through_by_what_is_stored_now()
    {
        await using var host = await Start();
        await host.HasAgent("admin", Role.Administrator);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "admin");

        (await browser.Get("/api/probe/administrator")).Status.ShouldBe(HttpStatusCode.OK);
        await host.Db(async (AccountsDbContext db) => await db.Database.ExecuteSqlRawAsync("update people set \"Roles\" = 'Agent'"));

        await Eventually.Holds(async () => (await browser.Get("/api/probe/administrator")).Status == HttpStatusCode.Forbidden, "the role is gone");
    }

    [Fact]
    public async Task keep_preferences()
    {
        await using var host = await Start();
        await host.HasCustomer();
        using var browser = new Browser(host);
        await browser.SignIn("customer", "carl");

        (await browser.Put("/api/accounts/preferences?as=customer", new { theme = "dark", language = "en" })).Status.ShouldBe(HttpStatusCode.NoContent);

        (await browser.Session("customer")).Body.GetProperty("person").GetProperty("theme").GetString().ShouldBe("dark");
    }

    [Fact]
    public async Task refuse_wrong_input_with_the_field()
    {
        await using var host = await Start();
        await host.HasAgent();
        using var browser = new Browser(host);
        (await browser.Get("/api/accounts/session")).Field.ShouldBe("as");
        (await browser.Get("/api/accounts/session?as=visitor")).Field.ShouldBe("as");
        await browser.Session("agent");

        (await browser.Post("/api/accounts/sign-in", new { login = "sara", password = "x" })).Field.ShouldBe("as");
        (await browser.Post("/api/accounts/sign-in", new { @as = "agent" })).Field.ShouldBe("login");
        (await browser.Post("/api/accounts/sign-in", new { @as = "agent", login = "sara" })).Field.ShouldBe("password");
        (await browser.Post("/api/accounts/sign-out", new { @as = "admin" })).Field.ShouldBe("as");
        (await browser.Put("/api/accounts/preferences", new { theme = "dark", language = "en" })).Field.ShouldBe("as");
        (await browser.Post("/api/accounts/setup", new { code = "x" })).Field.ShouldBe("name");

        await browser.SignIn("agent", "sara");
        (await browser.Put("/api/accounts/preferences?as=agent", new { theme = "pink", language = "en" })).Field.ShouldBe("theme");
        (await browser.Put("/api/accounts/preferences?as=agent", new { theme = "dark", language = "xx" })).Field.ShouldBe("language");
    }

    [Fact]
    public async Task set_the_installation_up_once()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        await browser.Session("agent");
        object Body(string code, string login) => new { code, organisation = "Hafenwerk", name = "Kofi", login, email = $"{login}@example.org", password = People.Password };

        var refused = await browser.Post("/api/accounts/setup", Body("ABCD-2345", "admin"));
        (refused.Status, refused.Code).ShouldBe((HttpStatusCode.Forbidden, "accounts.setup-refused"));
        (await browser.Post("/api/accounts/setup", Body(_notice.Code, "admin"))).Status.ShouldBe(HttpStatusCode.NoContent);
        var done = await browser.Post("/api/accounts/setup", Body(_notice.Code, "second"));
        (done.Status, done.Code).ShouldBe((HttpStatusCode.Conflict, "accounts.setup-done"));

        var session = (await browser.Session("agent")).Body;
        session.GetProperty("organisation").GetString().ShouldBe("Hafenwerk");
        session.GetProperty("setupNeeded").GetBoolean().ShouldBeFalse();
        (await browser.SignIn("agent", "admin")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/api/probe/administrator")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task refuse_a_flood_from_one_address()
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite);
        using var browser = new Browser(host);
        await browser.Session("agent");

        for (var attempt = 0; attempt < 30; attempt++)
        {
            (await browser.Post("/api/accounts/sign-in", new { @as = "nobody" })).Code.ShouldBe("request.invalid");
        }

        var signIn = await browser.Post("/api/accounts/sign-in", new { @as = "agent", login = "sara", password = People.Password });
        (signIn.Status, signIn.Code).ShouldBe((HttpStatusCode.TooManyRequests, "request.too-many"));
        signIn.RetryAfterMs.ShouldNotBeNull().ShouldBeInRange(1, 60_000);
        (await browser.Post("/api/accounts/setup", new { code = "x" })).Code.ShouldBe("request.too-many");
    }

    private Task<ModuleHost> Start() =>
        ModuleHost.Start(new AccountsWithProbe(), DatabaseKind.Sqlite, services => services.AddSingleton<ISetUpNotice>(_notice));

    private sealed record Demo(IReadOnlyList<DemoSignIn> All) : IDemoSignIns;
}
