using System.Net;
using Accounts.Features;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Realtime;

public sealed class An_ended_session
{
    private readonly ManualClock _clock = new(TimeProvider.System.GetUtcNow());

    [Theory, OnBothDatabases]
    public async Task is_refused_at_once_and_its_windows_are_cut(DatabaseKind database)
    {
        await using var host = await Start(database);
        using var browser = new Browser(host);
        using var bystander = new Browser(host);
        await browser.SignIn("agent", "sara");
        await bystander.SignIn("agent", "sara");
        await using var window = await browser.Hub("agent");
        await using var other = await bystander.Hub("agent");
        await window.MustCall<Guid>("WhoAmI");

        (await host.Send(new EndSession(Caller.System, await SessionOf(host, 0)))).Error.ShouldBeNull();

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        await Eventually.Holds(() => window.IsClosed, "the ended session's connection is cut");
        window.Pushes("sessionEnded").Count.ShouldBe(1);
        await Should.ThrowAsync<Exception>(() => browser.Hub("agent"));
        (await bystander.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);
        await other.MustCall<Guid>("WhoAmI");
    }

    [Theory, OnBothDatabases]
    public async Task by_signing_out_cuts_the_other_windows_of_the_browser(DatabaseKind database)
    {
        await using var host = await Start(database);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");
        var cookies = browser.CookieHeader;
        await using var window = await browser.Hub("agent");

        var answer = await browser.Post("/api/accounts/sign-out", new { @as = "agent" });

        answer.Status.ShouldBe(HttpStatusCode.NoContent);
        await Eventually.Holds(() => window.IsClosed, "the window's connection is cut");
        browser.CookieHeader.ShouldNotContain("cm-agent");
        browser.Cookies.SetCookies(host.Address, cookies.Split("; ").Single(c => c.StartsWith("cm-agent", StringComparison.Ordinal)));
        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized, "a kept cookie is of no use");
    }

    /// <summary>Another node ended it and its message got lost.</summary>
    [Theory, OnBothDatabases]
    public async Task is_refused_within_two_seconds_where_nobody_said_so(DatabaseKind database)
    {
        await using var host = await Start(database);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");
        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);
        var now = _clock.GetUtcNow();
        await host.Db((AccountsDbContext db) => db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now)));

        _clock.Advance(TimeSpan.FromSeconds(1.9));
        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK, "the cache is asked");
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, OnBothDatabases]
    public async Task that_ran_out_is_refused_and_its_windows_are_cut(DatabaseKind database)
    {
        await using var host = await Start(database);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");
        await using var window = await browser.Hub("agent");
        await Eventually.Holds(() => LastSeen(host), "what was done before is stored");

        _clock.Advance(TimeSpan.FromHours(12));

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        await Eventually.Holds(() => window.IsClosed, "the connection is cut although nobody asks");
    }

    [Theory, OnBothDatabases]
    public async Task is_none_that_is_used_by_requests(DatabaseKind database)
    {
        await using var host = await Start(database);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");

        for (var hours = 0; hours < 33; hours += 11)
        {
            _clock.Advance(TimeSpan.FromHours(11));
            (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);
            await Eventually.Holds(() => LastSeen(host), "the use is stored");
        }
    }

    [Theory, OnBothDatabases]
    public async Task is_none_that_is_used_on_a_hub(DatabaseKind database)
    {
        await using var host = await Start(database);
        using var browser = new Browser(host);
        await browser.SignIn("agent", "sara");
        await using var window = await browser.Hub("agent");

        _clock.Advance(TimeSpan.FromHours(11));
        await window.MustCall<Guid>("WhoAmI");
        await Eventually.Holds(() => LastSeen(host), "the use is stored");
        _clock.Advance(TimeSpan.FromHours(11));

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(HttpStatusCode.OK);
        window.IsClosed.ShouldBeFalse();
    }

    private Task<bool> LastSeen(ModuleHost host)
    {
        var now = _clock.GetUtcNow().AddSeconds(-1);
        return host.Db((AccountsDbContext db) => db.Sessions.AllAsync(s => s.LastSeenAt > now));
    }

    private static Task<Guid> SessionOf(ModuleHost host, int index) =>
        host.Db((AccountsDbContext db) => db.Sessions.OrderBy(s => s.Id).Select(s => s.Id).Skip(index).FirstAsync());

    private async Task<ModuleHost> Start(DatabaseKind database)
    {
        var host = await ModuleHost.Start(new AccountsWithProbe(), database, services => services.AddSingleton<TimeProvider>(_clock));
        await host.HasAgent();
        return host;
    }
}
