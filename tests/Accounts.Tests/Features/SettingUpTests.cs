using Accounts.Contracts.Events;
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

public sealed class Setting_an_installation_up
{
    private static readonly Caller Anybody = new(CallerKind.Visitor, Guid.Empty, Guid.Empty);
    private readonly RecordedNotice _notice = new();

    [Theory, OnBothDatabases]
    public async Task creates_the_administrator_with_a_first_group(DatabaseKind database)
    {
        await using var host = await Start(database);

        (await host.Send(Filled(_notice.Code))).Error.ShouldBeNull();

        var events = await host.Published<AccountsDbContext>();
        var changed = events.OfType<PersonChanged>().ShouldHaveSingleItem();
        var setUp = events.OfType<InstallationSetUp>().ShouldHaveSingleItem();
        changed.Roles.ShouldBe([Contracts.Role.Agent, Contracts.Role.Supervisor, Contracts.Role.Administrator]);
        changed.Memberships.ShouldBe([new(setUp.GroupId, Contracts.ChatLevel.Owner)]);
        setUp.ShouldBe(new InstallationSetUp("Hafenwerk", setUp.GroupId, changed.PersonId));
        (await host.Db((AccountsDbContext db) => db.Groups.SingleAsync())).Name.ShouldBe("Support");
        (await host.Send(new SignIn(Anybody, PersonKind.Agent, "admin", People.Password, false))).Value!.SignedIn.ShouldNotBeNull();
        (await host.Send(new GetSession(Anybody))).Value!.Organisation.ShouldBe("Hafenwerk");
    }

    [Theory, OnBothDatabases]
    public async Task happens_once(DatabaseKind database)
    {
        await using var host = await Start(database);
        (await host.Send(Filled(_notice.Code))).Error.ShouldBeNull();

        (await host.Send(Filled(_notice.Code) with { Login = "second", Email = "second@example.org" })).ShouldBeRefused("accounts.setup-done");
        (await host.Send(Filled("WRONG") with { Login = "third", Email = "third@example.org" })).ShouldBeRefused("accounts.setup-done");

        (await host.Db((AccountsDbContext db) => db.People.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task by_two_at_once_happens_once(DatabaseKind database)
    {
        await using var host = await Start(database);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => host.Send(Filled(_notice.Code) with { Login = $"admin{n}", Email = $"admin{n}@example.org" })));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => !r.IsSuccess).ShouldAllBe(r => r.Error!.Code == "accounts.setup-done");
        (await host.Db((AccountsDbContext db) => db.People.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task needs_the_code(DatabaseKind database)
    {
        await using var host = await Start(database);

        (await host.Send(Filled("ABCD-2345"))).ShouldBeRefused("accounts.setup-refused");
        (await host.Send(Filled(null))).ShouldBeRefused("accounts.setup-refused");

        (await host.Db((AccountsDbContext db) => db.People.AnyAsync())).ShouldBeFalse();
        (await host.Published<AccountsDbContext>()).ShouldBeEmpty();
        (await host.Send(Filled(_notice.Code.ToLowerInvariant()))).Error.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task takes_the_code_of_the_last_start_only(DatabaseKind database)
    {
        await using var data = await TestDatabase.Create(database);
        await using (await ModuleHost.Start(new AccountsModule(), data, Replace))
        {
        }

        var first = _notice.Code;
        await using var host = await ModuleHost.Start(new AccountsModule(), data, Replace);

        _notice.Code.ShouldNotBe(first);
        (await host.Send(Filled(first))).ShouldBeRefused("accounts.setup-refused");
        (await host.Send(Filled(_notice.Code))).Error.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task shows_no_code_once_somebody_exists(DatabaseKind database)
    {
        await using var data = await TestDatabase.Create(database);
        await using (var host = await ModuleHost.Start(new AccountsModule(), data, Replace))
        {
            await host.Send(Filled(_notice.Code));
        }

        await using var again = await ModuleHost.Start(new AccountsModule(), data, Replace);

        _notice.Count.ShouldBe(1);
        (await again.Send(new IssueSetUpCode(Caller.System))).ShouldBeRefused("accounts.setup-done");
    }

    [Fact]
    public async Task shows_no_code_in_a_demo()
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite, Replace, new Dictionary<string, string?> { ["ChatMonolith:Demo"] = "true" });

        _notice.Count.ShouldBe(0);
        (await host.Send(new GetSession(Anybody))).Value!.SetupNeeded.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task is_done_by_the_configured_administrator(DatabaseKind database)
    {
        await using var data = await TestDatabase.Create(database);
        var settings = new Dictionary<string, string?>
        {
            ["ChatMonolith:Administrator:Login"] = "root",
            ["ChatMonolith:Administrator:Password"] = People.Password,
            ["ChatMonolith:Administrator:Name"] = "Kofi Mensah",
            ["ChatMonolith:Administrator:Email"] = "kofi@example.org",
            ["ChatMonolith:Organisation"] = "Configured",
        };
        await using (await ModuleHost.Start(new AccountsModule(), data, Replace, settings))
        {
        }

        await using var host = await ModuleHost.Start(new AccountsModule(), data, Replace, settings);

        _notice.Count.ShouldBe(0);
        (await host.Published<AccountsDbContext>()).OfType<InstallationSetUp>().ShouldHaveSingleItem().Organisation.ShouldBe("Configured");
        (await host.Send(new SignIn(Anybody, PersonKind.Agent, "root", People.Password, false))).Value!.SignedIn!.Person.Name.ShouldBe("Kofi Mensah");
    }

    [Fact]
    public void is_refused_at_start_with_half_an_administrator()
    {
        var half = new Dictionary<string, string?> { ["ChatMonolith:Administrator:Login"] = "root" };

        Should.Throw<InvalidOperationException>(() => ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite, Replace, half))
            .Message.ShouldBe("ChatMonolith:Administrator needs Login, Password and Email.");
    }

    [Fact]
    public async Task is_refused_at_start_with_a_short_password()
    {
        await using var host = await Start(DatabaseKind.Sqlite);
        var settings = new AccountsSettings("ChatMonolith", false, 30, new("root", "short", "root", "root@example.org"));
        var start = new FirstStart(host.Services.GetRequiredService<IServiceScopeFactory>(), settings, _notice);

        (await Should.ThrowAsync<InvalidOperationException>(() => start.Run(CancellationToken.None))).Message.ShouldContain("password");
    }

    [Theory]
    [InlineData("name", "", "admin", "admin@example.org", People.Password)]
    [InlineData("login", "Kofi", " ", "admin@example.org", People.Password)]
    [InlineData("email", "Kofi", "admin", "admin", People.Password)]
    [InlineData("email", "Kofi", "admin", "a@x, evil@y", People.Password)]
    [InlineData("password", "Kofi", "admin", "admin@example.org", "1234567")]
    [InlineData("name", "Ko\nfi", "admin", "admin@example.org", People.Password)]
    public async Task refuses_wrong_input_and_changes_nothing(string field, string name, string login, string email, string password)
    {
        await using var host = await Start(DatabaseKind.Sqlite);

        (await host.Send(new SetUp(Anybody, _notice.Code, null, name, login, email, password))).ShouldBeRefused("request.invalid", field);

        (await host.Db((AccountsDbContext db) => db.People.AnyAsync())).ShouldBeFalse();
        (await host.Send(Filled(_notice.Code))).Error.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task is_said_to_be_needed_until_it_is_done(DatabaseKind database)
    {
        await using var host = await Start(database);

        (await host.Send(new GetSession(Anybody))).Value!.SetupNeeded.ShouldBeTrue();
        await host.Send(Filled(_notice.Code));

        (await host.Send(new GetSession(Anybody))).Value!.SetupNeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task is_not_for_people_to_issue_codes_for()
    {
        await using var host = await Start(DatabaseKind.Sqlite);

        (await host.Send(new IssueSetUpCode(Anybody))).ShouldBeRefused("request.forbidden");
    }

    private static SetUp Filled(string? code) => new(Anybody, code, "Hafenwerk", "Kofi Mensah", "admin", "admin@example.org", People.Password);

    private Task<ModuleHost> Start(DatabaseKind database) => ModuleHost.Start(new AccountsModule(), database, Replace);

    private void Replace(IServiceCollection services) => services.AddSingleton<ISetUpNotice>(_notice);
}
