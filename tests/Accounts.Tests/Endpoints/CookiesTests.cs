using System.Net;
using BuildingBlocks.Infrastructure.Persistence;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Endpoints;

public sealed class The_session_cookies
{
    [Theory]
    [InlineData("agent", "sara", "cm-agent")]
    [InlineData("customer", "carl", "cm-customer")]
    public async Task are_hidden_from_scripts_and_end_with_the_browser(string @as, string login, string name)
    {
        await using var host = await Start();
        using var browser = new Browser(host);

        var answer = await browser.SignIn(@as, login);

        var cookie = Cookie(answer, name);
        cookie.ShouldContain("; httponly");
        cookie.ShouldContain("; samesite=lax");
        cookie.ShouldContain("; path=/");
        cookie.ShouldNotContain("secure");
        cookie.ShouldNotContain("expires");
        cookie.ShouldNotContain("domain");
    }

    [Fact]
    public async Task last_thirty_days_when_one_stays_signed_in()
    {
        await using var host = await Start();
        using var browser = new Browser(host);

        var cookie = Cookie(await browser.SignIn("agent", "sara", stay: true), "cm-agent");

        var expires = DateTimeOffset.Parse(cookie.Split("expires=")[1].Split(';')[0], System.Globalization.CultureInfo.InvariantCulture);
        (expires - TimeProvider.System.GetUtcNow()).TotalDays.ShouldBeInRange(29.9, 30.1);
    }

    [Fact]
    public async Task travel_over_tls_only_where_the_public_address_is_https()
    {
        await using var host = await Start(new() { ["ChatMonolith:PublicUrl"] = "https://chat.example.org" });
        using var browser = new Browser(host);

        // a browser would keep the antiforgery cookie from plain http, so it is handed over here
        var session = await browser.Session("agent");
        Cookie(session, "cm-csrf").ShouldContain("; secure");
        var pair = session.SetCookies.Single(c => c.StartsWith("cm-csrf", StringComparison.Ordinal)).Split(';')[0];
        browser.Cookies.SetCookies(host.Address, pair);
        var answer = await browser.Post("/api/accounts/sign-in", new { @as = "agent", login = "sara", password = People.Password });

        answer.Status.ShouldBe(HttpStatusCode.OK);
        Cookie(answer, "cm-agent").ShouldContain("; secure");
    }

    [Fact]
    public async Task stand_side_by_side()
    {
        await using var host = await Start();
        using var browser = new Browser(host);

        await browser.SignIn("agent", "sara");
        await browser.SignIn("customer", "carl");

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/api/probe/customer")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.Session("agent")).Body.GetProperty("person").GetProperty("login").GetString().ShouldBe("sara");
        (await browser.Session("customer")).Body.GetProperty("person").GetProperty("login").GetString().ShouldBe("carl");

        await browser.Session("agent");
        (await browser.Post("/api/accounts/sign-out", new { @as = "agent" })).Status.ShouldBe(HttpStatusCode.NoContent);

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.Get("/api/probe/customer")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task are_of_no_use_under_the_other_name()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        await browser.SignIn("customer", "carl");
        var ticket = browser.Cookies.GetCookies(host.Address)["cm-customer"]!.Value;

        browser.Cookies.Add(host.Address, new Cookie("cm-agent", ticket));

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.Get("/api/probe/customer")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task that_somebody_made_up_count_for_nobody()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        browser.Cookies.Add(host.Address, new Cookie("cm-agent", "CfDJ8made-up"));

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.Session("agent")).Body.GetProperty("person").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    private static async Task<ModuleHost> Start(Dictionary<string, string?>? settings = null)
    {
        var host = await ModuleHost.Start(new AccountsWithProbe(), DatabaseKind.Sqlite, settings: settings);
        await host.HasAgent();
        await host.HasCustomer();
        return host;
    }

    private static string Cookie(Answer answer, string name) =>
        answer.SetCookies.Single(c => c.StartsWith($"{name}=", StringComparison.Ordinal)).ToLowerInvariant();
}
