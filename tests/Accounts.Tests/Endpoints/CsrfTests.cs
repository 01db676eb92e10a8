using System.Net;
using BuildingBlocks.Infrastructure.Persistence;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Endpoints;

public sealed class A_forged_request
{
    [Fact]
    public async Task is_refused_without_the_token()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");

        browser.Csrf = null;

        await ShouldRefuseEverything(browser);
    }

    [Fact]
    public async Task is_refused_with_a_made_up_token()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");

        browser.Csrf = "CfDJ8made-up";

        await ShouldRefuseEverything(browser);
    }

    [Fact]
    public async Task is_refused_with_the_token_of_another_browser()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        using var other = new Browser(host);
        await browser.SignIn("agent", "sara");
        await other.SignIn("agent", "sara");

        browser.Csrf = other.Csrf;

        await ShouldRefuseEverything(browser);
    }

    [Fact]
    public async Task is_refused_with_the_token_from_before_signing_in()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        await browser.Session("agent");
        var before = browser.Csrf;
        await browser.SignIn("agent", "sara");
        (await browser.Post("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);

        browser.Csrf = before;

        await ShouldRefuseEverything(browser);
    }

    [Fact]
    public async Task is_refused_with_the_token_of_the_other_session_in_the_same_browser()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");
        await browser.SignIn("customer", "carl");

        (await browser.Post("/api/probe/agent")).Code.ShouldBe("accounts.csrf");
        (await browser.Post("/api/probe/customer")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task is_refused_with_the_token_of_an_earlier_session_of_the_same_person()
    {
        await using var host = await Start();
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");
        var first = browser.Csrf;
        await browser.SignIn("agent", "sara");

        browser.Csrf = first;

        await ShouldRefuseEverything(browser);
    }

    private static async Task ShouldRefuseEverything(Browser browser)
    {
        Answer[] answers =
        [
            await browser.Post("/api/probe/agent"),
            await browser.Post("/api/accounts/sign-in", new { @as = "agent", login = "sara", password = People.Password }),
            await browser.Post("/api/accounts/sign-out", new { @as = "agent" }),
            await browser.Put("/api/accounts/preferences?as=agent", new { theme = "dark", language = "en" }),
        ];
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.BadRequest && a.Code == "accounts.csrf");
        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK, "nobody was signed out");
    }

    private static async Task<ModuleHost> Start()
    {
        var host = await ModuleHost.Start(new AccountsWithProbe(), DatabaseKind.Sqlite);
        await host.HasAgent();
        await host.HasCustomer();
        return host;
    }
}
