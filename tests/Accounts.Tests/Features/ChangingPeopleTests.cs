using Accounts.Contracts.Events;
using Accounts.Domain;
using Accounts.Features;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Features;

public sealed class Changing_people
{
    [Theory, OnBothDatabases]
    public async Task is_stored_and_published(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (sara, carl) = (await host.HasAgent(), await host.HasCustomer());

        (await host.Send(new ChangePerson(Caller.System, sara, " Sara Berg ", "Berg@Example.org", null, [Role.Supervisor, Role.Agent]))).Error.ShouldBeNull();
        (await host.Send(new ChangePerson(Caller.System, carl, "Carl", "carl@example.com", "Kontor", []))).Error.ShouldBeNull();

        var events = (await host.Published<AccountsDbContext>()).Cast<PersonChanged>().ToList();
        (events[2].PersonId, events[2].Name, events[2].Email, events[2].Version).ShouldBe((sara, "Sara Berg", "berg@example.org", 1));
        events[2].Roles.ShouldBe([Contracts.Role.Agent, Contracts.Role.Supervisor]);
        (events[3].PersonId, events[3].Name, events[3].Company).ShouldBe((carl, "Carl", "Kontor"));
    }

    [Theory, OnBothDatabases]
    public async Task to_the_same_leaves_no_trace(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var sara = await host.HasAgent();

        (await host.Send(new ChangePerson(Caller.System, sara, "Sara Lindqvist", "SARA@example.org", " ", [Role.Agent, Role.Agent]))).Error.ShouldBeNull();
        (await host.Send(new ReactivatePerson(Caller.System, sara))).Error.ShouldBeNull();

        (await host.Published<AccountsDbContext>()).Count.ShouldBe(1);
        (await host.Db((AccountsDbContext db) => db.Audit.CountAsync())).ShouldBe(1, "only that she was created");
    }

    [Theory, OnBothDatabases]
    public async Task refuses_what_somebody_else_has_and_what_does_not_fit(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (sara, carl) = (await host.HasAgent(), await host.HasCustomer());
        await host.HasAgent("tom");

        (await host.Send(new ChangePerson(Caller.System, sara, "Sara", "TOM@example.org", null, [Role.Agent]))).ShouldBeRefused("accounts.email-taken");
        (await host.Send(new ChangePerson(Caller.System, sara, "Sara", "sara@example.org", null, []))).ShouldBeRefused("request.invalid", "roles");
        (await host.Send(new ChangePerson(Caller.System, sara, "Sara", "sara@example.org", "Kontor", [Role.Agent]))).ShouldBeRefused("request.invalid", "company");
        (await host.Send(new ChangePerson(Caller.System, carl, "Carl", "carl@example.com", null, [Role.Agent]))).ShouldBeRefused("request.invalid", "roles");
        (await host.Send(new ChangePerson(Caller.System, sara, " ", "sara@example.org", null, [Role.Agent]))).ShouldBeRefused("request.invalid", "name");
        (await host.Send(new ChangePerson(Caller.System, sara, "Sara", "sara", null, [Role.Agent]))).ShouldBeRefused("request.invalid", "email");
        (await host.Send(new ChangePerson(Caller.System, sara, "Sara", "sara@example.org", null, [(Role)7]))).ShouldBeRefused("request.invalid", "roles[0]");
        (await host.Send(new ChangePerson(Caller.System, Guid.CreateVersion7(), "Sara", "new@example.org", null, [Role.Agent]))).ShouldBeRefused("request.not-found");

        (await host.Published<AccountsDbContext>()).Count.ShouldBe(3);
        (await host.Db((AccountsDbContext db) => db.People.SingleAsync(p => p.Id == sara))).Name.ShouldBe("Sara Lindqvist");
    }

    [Theory, OnBothDatabases]
    public async Task keeps_the_last_active_administrator(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (ada, bea) = (await host.HasAgent("ada", Contracts.Role.Administrator), await host.HasAgent("bea", Contracts.Role.Administrator));
        await host.Send(new DeactivatePerson(Caller.System, bea));

        (await host.Send(new DeactivatePerson(People.AgentCaller(ada), ada))).ShouldBeRefused("accounts.last-administrator");
        (await host.Send(new ChangePerson(Caller.System, ada, "Ada", "ada@example.org", null, [Role.Agent]))).ShouldBeRefused("accounts.last-administrator");
        var stored = await host.Db((AccountsDbContext db) => db.People.SingleAsync(p => p.Id == ada));
        (stored.Active, stored.Name, stored.IsActiveAdministrator).ShouldBe((true, "Sara Lindqvist", true));

        await host.Send(new ReactivatePerson(Caller.System, bea));
        (await host.Send(new ChangePerson(Caller.System, ada, "Ada", "ada@example.org", null, [Role.Agent]))).Error.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task keeps_one_of_two_administrators_who_take_the_role_from_each_other_at_once(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (ada, bea) = (await host.HasAgent("ada", Contracts.Role.Administrator), await host.HasAgent("bea", Contracts.Role.Administrator));

        var results = await Task.WhenAll(
            host.Send(new DeactivatePerson(Caller.System, ada)),
            host.Send(new ChangePerson(Caller.System, bea, "Bea", "bea@example.org", null, [Role.Agent])));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Single(r => !r.IsSuccess).ShouldBeRefused("accounts.last-administrator");
        (await host.Db((AccountsDbContext db) => db.People.ToListAsync())).Count(p => p.IsActiveAdministrator).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task keeps_the_last_administrator_whenever_the_other_one_goes(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (ada, bea) = (await host.HasAgent("ada", Contracts.Role.Administrator), await host.HasAgent("bea", Contracts.Role.Administrator));
        for (var statement = 1; statement <= 6; statement++)
        {
            using (Meanwhile.BeforeStatement(statement, () => host.Send(new DeactivatePerson(Caller.System, ada))))
            {
                await host.Send(new DeactivatePerson(Caller.System, bea));
            }

            (await host.Db((AccountsDbContext db) => db.People.ToListAsync())).Count(p => p.IsActiveAdministrator).ShouldBe(1, $"statement {statement}");
            await host.Send(new ReactivatePerson(Caller.System, ada));
            await host.Send(new ReactivatePerson(Caller.System, bea));
        }
    }

    [Theory, OnBothDatabases]
    public async Task by_deactivating_ends_their_sessions_at_once(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsWithProbe(), database);
        var sara = await host.HasAgent();
        await host.HasAgent("tom");
        using var browser = new Browser(host);
        using var bystander = new Browser(host);
        await browser.SignIn("agent", "sara");
        await bystander.SignIn("agent", "tom");
        await using var window = await browser.Hub("agent");
        await window.MustCall<Guid>("WhoAmI");

        (await host.Send(new DeactivatePerson(Caller.System, sara))).Error.ShouldBeNull();

        (await browser.Get("/api/probe/agent")).Status.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        await Eventually.Holds(() => window.IsClosed, "the window of who was deactivated is cut");
        (await bystander.Get("/api/probe/agent")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await browser.SignIn("agent", "sara")).Code.ShouldBe("accounts.sign-in-refused");
        (await host.Published<AccountsDbContext>()).OfType<PersonChanged>().Last().Active.ShouldBeFalse();

        (await host.Send(new ReactivatePerson(Caller.System, sara))).Error.ShouldBeNull();
        (await browser.SignIn("agent", "sara")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Theory, OnBothDatabases]
    public async Task by_setting_a_password_lets_them_in_with_the_new_one_only(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsWithProbe(), database);
        var sara = await host.HasAgent();
        using var before = new Browser(host);
        using var after = new Browser(host);
        await before.SignIn("agent", "sara");
        for (var attempt = 0; attempt < SignInAttempts.Limit; attempt++)
        {
            await after.SignIn("agent", "sara", "forgotten it");
        }

        (await host.Send(new SetPassword(Caller.System, sara, "another long one"))).Error.ShouldBeNull();

        (await before.Get("/api/probe/agent")).Status.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        (await after.SignIn("agent", "sara")).Code.ShouldBe("accounts.sign-in-refused");
        (await after.SignIn("agent", "sara", "another long one")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await host.Send(new SetPassword(Caller.System, sara, "short"))).ShouldBeRefused("request.invalid", "password");
        (await host.Send(new SetPassword(Caller.System, Guid.CreateVersion7(), "another long one"))).ShouldBeRefused("request.not-found");
    }

    [Theory, OnBothDatabases]
    public async Task is_for_administrators_and_the_system(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (sara, admin, carl, group) = (await host.HasAgent("sara", Contracts.Role.Supervisor), await host.HasAgent("admin", Contracts.Role.Administrator), await host.HasCustomer(), await host.HasGroup());

        foreach (var caller in new[] { People.AgentCaller(sara), People.CustomerCaller(carl), People.CustomerCaller(admin), new(CallerKind.Visitor, admin, Guid.Empty) })
        {
            (await host.Send(new ChangePerson(caller, sara, "Sara", "sara@example.org", null, [Role.Administrator]))).ShouldBeRefused("request.forbidden");
            (await host.Send(new DeactivatePerson(caller, admin))).ShouldBeRefused("request.forbidden");
            (await host.Send(new ReactivatePerson(caller, admin))).ShouldBeRefused("request.forbidden");
            (await host.Send(new SetPassword(caller, admin, "another long one"))).ShouldBeRefused("request.forbidden");
            (await host.Send(new RenameGroup(caller, group, "Sales"))).ShouldBeRefused("request.forbidden");
            (await host.Send(new SetMembers(caller, group, [new(sara, ChatLevel.Owner)]))).ShouldBeRefused("request.forbidden");
            (await host.Send(new ListGroups(caller))).ShouldBeRefused("request.forbidden");
            (await host.Send(new ListPeople(caller, PersonKind.Agent, "", 1))).ShouldBeRefused("request.forbidden");
            (await host.Send(new GetPerson(caller, sara))).ShouldBeRefused("request.forbidden");
            (await host.Send(new GetAudit(caller, null, 10))).ShouldBeRefused("request.forbidden");
        }

        (await host.Send(new ChangePerson(People.AgentCaller(admin), sara, "Sara", "sara@example.org", null, [Role.Administrator]))).Error.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task finds_them_by_a_part_of_name_address_or_company(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (sara, group) = (await host.HasAgent(), await host.HasGroup());
        var oezlem = Guid.CreateVersion7();
        await host.Send(People.Agent(oezlem, "oezlem") with { Name = "Özlem Aydın", Memberships = [new(group, Contracts.ChatLevel.Owner)] });
        await host.HasCustomer();

        (await Found(host, PersonKind.Agent, "ÖZ")).ShouldBe([oezlem]);
        (await Found(host, PersonKind.Agent, "SARA@example")).ShouldBe([sara]);
        (await Found(host, PersonKind.Agent, "")).ShouldBe([sara, oezlem]);
        (await Found(host, PersonKind.Agent, "hafenwerk")).ShouldBeEmpty();
        (await Found(host, PersonKind.Customer, "hafenWERK")).Count.ShouldBe(1);
        (await Found(host, PersonKind.Agent, "%")).ShouldBeEmpty();
        (await host.Send(new ChangePerson(Caller.System, sara, "Renamed", "sara@example.org", null, [Role.Agent]))).Error.ShouldBeNull();
        (await Found(host, PersonKind.Agent, "renamed")).ShouldBe([sara]);

        var row = (await host.Send(new ListPeople(Caller.System, PersonKind.Agent, "özlem", 1))).Value!.Items.Single();
        row.Groups.ShouldBe(["Support"]);
        (await host.Send(new ListPeople(Caller.System, PersonKind.Agent, new string('a', 201), 1))).ShouldBeRefused("request.invalid", "search");
        (await host.Send(new ListPeople(Caller.System, PersonKind.Agent, "a\0", 1))).ShouldBeRefused("request.invalid", "search");
        (await host.Send(new ListPeople(Caller.System, PersonKind.Agent, "", 0))).ShouldBeRefused("request.invalid", "page");
    }

    [Theory, OnBothDatabases]
    public async Task lists_them_in_pages(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        (await host.Db((AccountsDbContext db) =>
        {
            foreach (var n in Enumerable.Range(0, 60))
            {
                db.People.Add(Person.Customer(Guid.CreateVersion7(), new($"Carl {n:00}", $"carl{n}", $"carl{n}@example.com"), null, "hash"));
            }

            return db.SaveChangesAsync();
        })).ShouldBe(60);

        var first = (await host.Send(new ListPeople(Caller.System, PersonKind.Customer, "", 1))).Value!;
        var second = (await host.Send(new ListPeople(Caller.System, PersonKind.Customer, "", 2))).Value!;

        (first.Total, first.Items.Count, second.Items.Count).ShouldBe((60, 50, 10));
        first.Items.Concat(second.Items).Select(p => p.Name).ShouldBe(Enumerable.Range(0, 60).Select(n => $"Carl {n:00}"));
    }

    private static async Task<IReadOnlyList<Guid>> Found(ModuleHost host, PersonKind kind, string text) =>
        [.. (await host.Send(new ListPeople(Caller.System, kind, text, 1))).Value!.Items.Select(p => p.Id)];
}
