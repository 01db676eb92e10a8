using System.Net;
using Accounts.Infrastructure;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Infrastructure;

public sealed class After_a_restart
{
    [Theory, OnBothDatabases]
    public async Task cookies_and_tokens_are_still_good(DatabaseKind database)
    {
        await using var data = await TestDatabase.Create(database);
        Browser before;
        await using (var host = await ModuleHost.Start(new AccountsWithProbe(), data))
        {
            await host.HasAgent();
            before = new Browser(host);
            (await before.SignIn("agent", "sara")).Status.ShouldBe(HttpStatusCode.OK);
        }

        await using var again = await ModuleHost.Start(new AccountsWithProbe(), data);
        using var browser = before.At(again);

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.Post("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);
        (await again.Db((AccountsDbContext db) => db.DataProtectionKeys.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task cookies_of_another_installation_are_not(DatabaseKind database)
    {
        await using var one = await ModuleHost.Start(new AccountsWithProbe(), database);
        await using var two = await ModuleHost.Start(new AccountsWithProbe(), database);
        await one.HasAgent();
        using var browser = new Browser(one);
        await browser.SignIn("agent", "sara");

        using var stranger = browser.At(two);

        (await stranger.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await stranger.Session("agent")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
