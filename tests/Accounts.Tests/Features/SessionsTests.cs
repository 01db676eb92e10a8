using Accounts.Contracts;
using Accounts.Domain;
using Accounts.Features;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;
using Xunit;
using PersonKind = Accounts.Domain.PersonKind;
using Role = Accounts.Contracts.Role;

namespace Accounts.Tests.Features;

public sealed class Sessions
{
    private static readonly Caller Anybody = new(CallerKind.Visitor, Guid.Empty, Guid.Empty);
    private readonly ManualClock _clock = new();

    [Theory, OnBothDatabases]
    public async Task count_only_for_the_person_and_kind_they_belong_to(DatabaseKind database)
    {
        await using var host = await Start(database);
        var caller = await SignedIn(host, "sara", Role.Administrator);

        (await host.Send(new CheckSession(caller))).Value.ShouldBe(new LiveSession(_clock.GetUtcNow().AddHours(12), IsAdministrator: true));
        (await host.Send(new CheckSession(caller with { Kind = CallerKind.Customer }))).ShouldBeRefused("request.unauthenticated");
        (await host.Send(new CheckSession(caller with { Id = Guid.CreateVersion7() }))).ShouldBeRefused("request.unauthenticated");
        (await host.Send(new CheckSession(caller with { SessionId = Guid.CreateVersion7() }))).ShouldBeRefused("request.unauthenticated");
    }

    [Theory, OnBothDatabases]
    public async Task are_ended_by_their_person_by_administrators_and_by_the_system(DatabaseKind database)
    {
        await using var host = await Start(database);
        var (sara, admin) = (await SignedIn(host, "sara"), await SignedIn(host, "admin", Role.Administrator));
        var other = await SignedIn(host, "other");

        (await host.Send(new EndSession(sara, other.SessionId))).ShouldBeRefused("request.not-found");
        (await host.Send(new EndSession(sara, Guid.CreateVersion7()))).ShouldBeRefused("request.not-found");
        (await host.Send(new CheckSession(other))).Error.ShouldBeNull();

        (await host.Send(new EndSession(admin, other.SessionId))).Error.ShouldBeNull();
        (await host.Send(new EndSession(Caller.System, admin.SessionId))).Error.ShouldBeNull();
        (await host.Send(new EndSession(sara, sara.SessionId))).Error.ShouldBeNull();
        (await host.Send(new EndSession(sara, sara.SessionId))).Error.ShouldBeNull("ending twice is no mistake");
        foreach (var ended in new[] { sara, admin, other })
        {
            (await host.Send(new CheckSession(ended))).ShouldBeRefused("request.unauthenticated");
        }
    }

    [Theory, OnBothDatabases]
    public async Task that_are_used_live_on_and_are_looked_at_again(DatabaseKind database)
    {
        await using var host = await Start(database);
        var caller = await SignedIn(host, "sara");

        _clock.Advance(TimeSpan.FromHours(11));
        await host.Send(new KeepSession(caller));
        _clock.Advance(TimeSpan.FromHours(2));

        await Eventually.Holds(async () => await JobDue(host) == _clock.GetUtcNow().AddHours(10), "the job waits for the new end");
        (await host.Send(new CheckSession(caller))).Error.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task that_nobody_uses_are_ended_when_their_time_is_over(DatabaseKind database)
    {
        await using var host = await Start(database);
        await SignedIn(host, "sara");

        _clock.Advance(TimeSpan.FromHours(12));

        await Eventually.Holds(() => host.Db((AccountsDbContext db) => db.Sessions.AllAsync(s => s.EndedAt != null)), "the session is ended");
        await Eventually.Holds(() => host.Db((AccountsDbContext db) => db.Jobs.AllAsync(j => false)), "no job is left");
    }

    /// <summary>A run that was cut off after its commit runs again.</summary>
    [Theory, OnBothDatabases]
    public async Task are_looked_at_again_once_only(DatabaseKind database)
    {
        await using var host = await Start(database);
        var caller = await SignedIn(host, "sara");
        await host.Send(new KeepSession(caller));

        (await host.Send(new ExpireSession(Caller.System, caller.SessionId))).Error.ShouldBeNull();
        (await host.Send(new ExpireSession(Caller.System, caller.SessionId))).Error.ShouldBeNull();

        (await host.Db((AccountsDbContext db) => db.Jobs.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task know_the_preferences_of_their_person(DatabaseKind database)
    {
        await using var host = await Start(database);
        var caller = await SignedIn(host, "sara");

        (await host.Send(new GetSession(caller))).Value!.Person!.Theme.ShouldBe(Theme.Device);
        (await host.Send(new ChangePreferences(caller, Theme.Dark, "en"))).Error.ShouldBeNull();

        (await host.Send(new GetSession(caller))).Value!.Person!.Theme.ShouldBe(Theme.Dark);
        (await host.Published<AccountsDbContext>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task refuse_preferences_that_do_not_exist()
    {
        await using var host = await Start(DatabaseKind.Sqlite);
        var caller = await SignedIn(host, "sara");

        (await host.Send(new ChangePreferences(caller, (Theme)7, "en"))).ShouldBeRefused("request.invalid", "theme");
        (await host.Send(new ChangePreferences(caller, Theme.Dark, "xx"))).ShouldBeRefused("request.invalid", "language");
        (await host.Send(new ChangePreferences(Anybody, Theme.Dark, "en"))).ShouldBeRefused("request.unauthenticated");
    }

    [Fact]
    public async Task offer_the_sign_ins_of_a_demo()
    {
        var demo = new Demo([new DemoSignIn(Contracts.PersonKind.Agent, "sara", "demo", "Sara", "agent")]);
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite, services => services.AddSingleton<IDemoSignIns>(demo));

        (await host.Send(new GetSession(Anybody))).Value!.DemoSignIns.ShouldBe(demo.All);
    }

    private static Task<DateTimeOffset> JobDue(ModuleHost host) =>
        host.Db((AccountsDbContext db) => db.Jobs.Where(j => j.LeasedUntil == null).Select(j => j.DueAt).SingleOrDefaultAsync());

    private static async Task<Caller> SignedIn(ModuleHost host, string login, params Role[] roles)
    {
        var id = await host.HasAgent(login, roles);
        var outcome = await host.Send(new SignIn(Anybody, PersonKind.Agent, login, People.Password, false));
        return new(CallerKind.Agent, id, outcome.Value!.SignedIn!.SessionId);
    }

    private Task<ModuleHost> Start(DatabaseKind database) =>
        ModuleHost.Start(new AccountsModule(), database, services => services.AddSingleton<TimeProvider>(_clock));

    private sealed record Demo(IReadOnlyList<DemoSignIn> All) : IDemoSignIns;
}
