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

namespace Accounts.Tests.Features;

public sealed class Signing_in
{
    private static readonly Caller Anybody = new(CallerKind.Visitor, Guid.Empty, Guid.Empty);
    private readonly ManualClock _clock = new();

    [Theory, OnBothDatabases]
    public async Task starts_a_session_of_twelve_idle_hours(DatabaseKind database)
    {
        await using var host = await Start(database);
        var sara = await host.HasAgent();

        var signedIn = (await Try(host, "sara", People.Password)).SignedIn.ShouldNotBeNull();

        signedIn.Person.Id.ShouldBe(sara);
        var session = await host.Db((AccountsDbContext db) => db.Sessions.SingleAsync(s => s.Id == signedIn.SessionId));
        (session.PersonId, session.Kind, session.ExpiresAt).ShouldBe((sara, PersonKind.Agent, _clock.GetUtcNow().AddHours(12)));
    }

    [Theory, OnBothDatabases]
    public async Task lasts_thirty_days_when_one_stays_signed_in(DatabaseKind database)
    {
        await using var host = await Start(database);
        await host.HasAgent();

        var outcome = await host.Send(new SignIn(Anybody, PersonKind.Agent, "sara", People.Password, true));

        var id = outcome.Value!.SignedIn!.SessionId;
        (await host.Db((AccountsDbContext db) => db.Sessions.SingleAsync(s => s.Id == id))).ExpiresAt.ShouldBe(_clock.GetUtcNow().AddDays(30));
    }

    [Theory, OnBothDatabases]
    public async Task compares_logins_without_case_and_per_kind(DatabaseKind database)
    {
        await using var host = await Start(database);
        await host.HasAgent("Sara");
        await host.HasCustomer("sara");

        (await Try(host, " sARA ", People.Password)).SignedIn!.Person.Kind.ShouldBe(PersonKind.Agent);
        var customer = await host.Send(new SignIn(Anybody, PersonKind.Customer, "SARA", People.Password, false));
        customer.Value!.SignedIn!.Person.Kind.ShouldBe(PersonKind.Customer);
    }

    [Theory, OnBothDatabases]
    public async Task ends_the_session_this_browser_had_before(DatabaseKind database)
    {
        await using var host = await Start(database);
        var sara = await host.HasAgent();
        var first = (await Try(host, "sara", People.Password)).SignedIn!.SessionId;

        var second = await host.Send(new SignIn(new(CallerKind.Agent, sara, first), PersonKind.Agent, "sara", People.Password, false));

        var ended = await host.Db((AccountsDbContext db) => db.Sessions.Where(s => s.EndedAt != null).Select(s => s.Id).ToListAsync());
        ended.ShouldBe([first]);
        second.Value!.SignedIn!.SessionId.ShouldNotBe(first);
    }

    /// <summary>Known or not, in this kind or the other: every try gets the same answer and the same lock.</summary>
    [Theory, OnBothDatabases]
    public async Task tells_nothing_about_who_exists(DatabaseKind database)
    {
        await using var host = await Start(database);
        await host.HasAgent();
        await host.HasCustomer();

        var known = await Story(host, "sara");
        var unknown = await Story(host, "nobody");
        var ofTheOtherKind = await Story(host, "carl");

        known.ShouldBe([.. Enumerable.Repeat("accounts.sign-in-refused", 5), "accounts.locked 900000", "accounts.locked 900000"]);
        unknown.ShouldBe(known);
        ofTheOtherKind.ShouldBe(known);
    }

    [Theory, OnBothDatabases]
    public async Task is_locked_even_with_the_right_password_until_fifteen_minutes_are_over(DatabaseKind database)
    {
        await using var host = await Start(database);
        await host.HasAgent();
        await Fail(host, "sara", 5);

        _clock.Advance(TimeSpan.FromMinutes(14));
        var locked = await host.Send(new SignIn(Anybody, PersonKind.Agent, "sara", People.Password, false));
        _clock.Advance(TimeSpan.FromMinutes(1));
        var open = await Try(host, "sara", People.Password);

        locked.ShouldBeRefused("accounts.locked");
        locked.Error!.RetryAfter.ShouldBe(TimeSpan.FromMinutes(1));
        open.SignedIn.ShouldNotBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task with_the_right_password_forgets_the_failures(DatabaseKind database)
    {
        await using var host = await Start(database);
        await host.HasAgent();

        await Fail(host, "sara", 4);
        (await Try(host, "sara", People.Password)).SignedIn.ShouldNotBeNull();
        await Fail(host, "sara", 4);

        (await Try(host, "sara", People.Password)).SignedIn.ShouldNotBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task is_locked_as_well_when_the_tries_come_at_once(DatabaseKind database)
    {
        await using var host = await Start(database);
        await host.HasAgent();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => host.Send(new SignIn(Anybody, PersonKind.Agent, "sara", "wrong", false))));
        await Fail(host, "sara", 5, mayBeLocked: true);

        (await host.Send(new SignIn(Anybody, PersonKind.Agent, "sara", People.Password, false))).ShouldBeRefused("accounts.locked");
    }

    [Theory, OnBothDatabases]
    public async Task forgets_made_up_logins_after_a_day(DatabaseKind database)
    {
        await using var host = await Start(database);
        await Fail(host, "made-up", 1);

        _clock.Advance(TimeSpan.FromHours(25));
        await Fail(host, "another", 1);

        var logins = await host.Db((AccountsDbContext db) => db.SignInAttempts.Select(a => a.NormalizedLogin).ToListAsync());
        logins.ShouldBe(["ANOTHER"]);
    }

    [Fact]
    public async Task hashes_a_password_for_unknown_names_too()
    {
        var passwords = new CountedPasswords();
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite, services => services.AddSingleton<IPasswords>(passwords));
        await host.HasAgent();

        await Try(host, "sara", "wrong");
        await Try(host, "nobody", "wrong");

        passwords.Checks.ShouldBe(2);
    }

    [Theory]
    [InlineData("", "x", "login")]
    [InlineData("  ", "x", "login")]
    [InlineData("a\0b", "x", "login")]
    [InlineData("sara", "", "password")]
    public async Task refuses_what_is_no_login_or_password(string login, string password, string field)
    {
        await using var host = await Start(DatabaseKind.Sqlite);

        (await host.Send(new SignIn(Anybody, PersonKind.Agent, login, password, false))).ShouldBeRefused("request.invalid", field);
        (await host.Send(new SignIn(Anybody, PersonKind.Agent, new string('a', 101), "x", false))).ShouldBeRefused("request.invalid", "login");
        (await host.Send(new SignIn(Anybody, PersonKind.Agent, "sara", new string('a', 201), false))).ShouldBeRefused("request.invalid", "password");
    }

    private static async Task<List<string>> Story(ModuleHost host, string login)
    {
        var answers = new List<string>();
        for (var attempt = 0; attempt < 7; attempt++)
        {
            var result = await host.Send(new SignIn(Anybody, PersonKind.Agent, login, "wrong", false));
            var error = result.Error ?? result.Value!.Refusal!;
            answers.Add($"{error.Code} {error.RetryAfter?.TotalMilliseconds}".Trim());
        }

        return answers;
    }

    private static async Task Fail(ModuleHost host, string login, int times, bool mayBeLocked = false)
    {
        for (var attempt = 0; attempt < times; attempt++)
        {
            var result = await host.Send(new SignIn(Anybody, PersonKind.Agent, login, "wrong", false));
            if (!mayBeLocked)
            {
                result.Value.ShouldNotBeNull().Refusal.ShouldBe(AccountsErrors.SignInRefused);
            }
        }
    }

    private static async Task<SignInOutcome> Try(ModuleHost host, string login, string password)
    {
        var result = await host.Send(new SignIn(Anybody, PersonKind.Agent, login, password, false));
        result.Error.ShouldBeNull();
        return result.Value!;
    }

    private Task<ModuleHost> Start(DatabaseKind database) =>
        ModuleHost.Start(new AccountsModule(), database, services => services.AddSingleton<TimeProvider>(_clock));

    private sealed class CountedPasswords : IPasswords
    {
        public int Checks { get; private set; }

        public string Hash(string password) => password;

        public bool Matches(string? hash, string password)
        {
            Checks++;
            return hash == password;
        }
    }
}
