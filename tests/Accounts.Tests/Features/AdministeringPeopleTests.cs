using Accounts.Contracts;
using Accounts.Contracts.Commands;
using Accounts.Contracts.Events;
using Accounts.Contracts.Queries;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Features;

public sealed class Administering_people
{
    [Theory, OnBothDatabases]
    public async Task publishes_the_full_state_of_a_new_agent(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (group, id) = (await host.HasGroup(), Guid.CreateVersion7());

        await host.Send(People.Agent(id, "sara") with { Email = "Sara@Example.org", Roles = [Role.Supervisor, Role.Agent], Memberships = [new(group, ChatLevel.Participant)] });

        var changed = (await host.Published<AccountsDbContext>()).ShouldHaveSingleItem().ShouldBeOfType<PersonChanged>();
        (changed.PersonId, changed.Kind, changed.Name, changed.Email, changed.Company, changed.Active)
            .ShouldBe((id, PersonKind.Agent, "Sara Lindqvist", "sara@example.org", null, true));
        changed.Roles.ShouldBe([Role.Agent, Role.Supervisor]);
        changed.Memberships.ShouldBe([new(group, ChatLevel.Participant)]);
    }

    [Theory, OnBothDatabases]
    public async Task publishes_the_full_state_of_a_new_customer_user(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);

        var id = await host.HasCustomer();

        var changed = (await host.Published<AccountsDbContext>()).ShouldHaveSingleItem().ShouldBeOfType<PersonChanged>();
        (changed.PersonId, changed.Kind, changed.Company).ShouldBe((id, PersonKind.Customer, "Hafenwerk"));
        changed.Roles.ShouldBeEmpty();
        changed.Memberships.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task stores_no_password_but_its_hash(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        await host.HasAgent();

        var hash = await host.Db((AccountsDbContext db) => db.People.Select(p => p.PasswordHash).SingleAsync());

        hash.ShouldNotContain(People.Password);
        hash.Length.ShouldBeGreaterThan(50);
    }

    [Theory, OnBothDatabases]
    public async Task does_nothing_when_something_is_created_again(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (group, id) = (await host.HasGroup(), Guid.CreateVersion7());
        await host.Send(People.Agent(id, "sara"));

        (await host.Send(new CreateGroup(Caller.System, group, "Another name"))).Error.ShouldBeNull();
        (await host.Send(People.Agent(id, "another") with { Name = "Another" })).Error.ShouldBeNull();

        (await host.Published<AccountsDbContext>()).Count.ShouldBe(1);
        (await host.Db((AccountsDbContext db) => db.Groups.SingleAsync())).Name.ShouldBe("Support");
        (await host.Db((AccountsDbContext db) => db.People.SingleAsync())).Name.ShouldBe("Sara Lindqvist");
    }

    [Theory, OnBothDatabases]
    public async Task creates_one_of_several_that_come_at_once(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => host.Send(People.Agent(Guid.CreateVersion7(), "sara") with { Email = $"sara{n}@example.org" })));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => !r.IsSuccess).ShouldAllBe(r => r.Error!.Code == "accounts.login-taken");
    }

    [Theory, OnBothDatabases]
    public async Task refuses_what_somebody_else_has(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        await host.HasGroup();
        await host.HasAgent();
        var id = Guid.CreateVersion7();

        (await host.Send(People.Agent(id, "SARA"))).ShouldBeRefused("accounts.login-taken");
        (await host.Send(People.Agent(id, "other") with { Email = "SARA@example.org" })).ShouldBeRefused("accounts.email-taken");
        (await host.Send(new CreateGroup(Caller.System, id, " support "))).ShouldBeRefused("accounts.group-name-taken");

        (await host.Db((AccountsDbContext db) => db.People.CountAsync())).ShouldBe(1);
        (await host.Send(People.Customer(id, "sara") with { Email = "sara@example.org" })).Error.ShouldBeNull("a customer user may have the login of an agent");
    }

    [Theory, OnBothDatabases]
    public async Task refuses_unknown_groups_and_people(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (group, sara, carl) = (await host.HasGroup(), await host.HasAgent(), await host.HasCustomer());
        Membership[] known = [new(group, ChatLevel.Owner)];
        Membership[] unknown = [.. known, new(Guid.CreateVersion7(), ChatLevel.Owner)];

        (await host.Send(People.Agent(Guid.CreateVersion7(), "new") with { Memberships = unknown })).ShouldBeRefused("accounts.unknown-group");
        (await host.Send(new SetMemberships(Caller.System, sara, unknown))).ShouldBeRefused("accounts.unknown-group");
        (await host.Send(new SetMemberships(Caller.System, Guid.CreateVersion7(), known))).ShouldBeRefused("request.not-found");
        (await host.Send(new SetMemberships(Caller.System, carl, known))).ShouldBeRefused("accounts.not-an-agent");

        (await host.Published<AccountsDbContext>()).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task publishes_memberships_with_a_growing_version(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (support, billing, sara) = (await host.HasGroup(), await host.HasGroup("Billing"), await host.HasAgent());

        await host.Send(new SetMemberships(Caller.System, sara, [new(support, ChatLevel.Observer)]));
        await host.Send(new SetMemberships(Caller.System, sara, [new(support, ChatLevel.Owner), new(billing, ChatLevel.Participant)]));
        await host.Send(new SetMemberships(Caller.System, sara, [new(billing, ChatLevel.Participant), new(support, ChatLevel.None)]));
        await host.Send(new SetMemberships(Caller.System, sara, [new(billing, ChatLevel.Participant)]));

        var events = (await host.Published<AccountsDbContext>()).Cast<PersonChanged>().ToList();
        events.Select(e => e.Version).ShouldBe([0, 1, 2, 3], "the last one changed nothing");
        events[1].Memberships.ShouldBe([new(support, ChatLevel.Observer)]);
        events[2].Memberships.ShouldBe([new(support, ChatLevel.Owner), new(billing, ChatLevel.Participant)], ignoreOrder: true);
        events[3].Memberships.ShouldBe([new(billing, ChatLevel.Participant)]);
        var stored = await host.Db((AccountsDbContext db) => db.People.SingleAsync(p => p.Id == sara));
        (stored.Version, stored.Memberships.Single().GroupId).ShouldBe((3, billing));
    }

    [Theory, OnBothDatabases]
    public async Task is_for_administrators_and_the_system(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (sara, admin, carl) = (await host.HasAgent("sara", Role.Supervisor), await host.HasAgent("admin", Role.Administrator), await host.HasCustomer());

        foreach (var caller in new[] { People.AgentCaller(sara), People.CustomerCaller(carl), People.CustomerCaller(admin), People.AgentCaller(Guid.CreateVersion7()), new(CallerKind.Visitor, admin, Guid.Empty) })
        {
            (await host.Send(new CreateGroup(caller, Guid.CreateVersion7(), "New"))).ShouldBeRefused("request.forbidden");
            (await host.Send(People.Agent(Guid.CreateVersion7(), "new") with { Caller = caller })).ShouldBeRefused("request.forbidden");
            (await host.Send(new SetMemberships(caller, sara, []))).ShouldBeRefused("request.forbidden");
        }

        var group = Guid.CreateVersion7();
        (await host.Send(new CreateGroup(People.AgentCaller(admin), group, "New"))).Error.ShouldBeNull();
        (await host.Send(new SetMemberships(People.AgentCaller(admin), sara, [new(group, ChatLevel.Owner)]))).Error.ShouldBeNull();
        (await host.Send(People.Agent(Guid.CreateVersion7(), "new") with { Caller = People.AgentCaller(admin) })).Error.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task lists_the_agents_by_name_for_agents(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (zoe, adam) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.Send(People.Agent(zoe, "zoe") with { Name = "Zoe" });
        await host.Send(People.Agent(adam, "adam") with { Name = "Adam", Roles = [Role.Agent, Role.Administrator] });
        var carl = await host.HasCustomer();

        var agents = (await host.Send(new ListAgents(People.AgentCaller(zoe)))).Value.ShouldNotBeNull();

        agents.Select(a => (a.PersonId, a.Name, a.Email)).ShouldBe([(adam, "Adam", "adam@example.org"), (zoe, "Zoe", "zoe@example.org")]);
        agents[0].Roles.ShouldBe([Role.Agent, Role.Administrator]);
        (await host.Send(new ListAgents(People.CustomerCaller(carl)))).ShouldBeRefused("request.forbidden");
        (await host.Send(new ListAgents(new(CallerKind.Visitor, carl, Guid.Empty)))).ShouldBeRefused("request.forbidden");
    }

    public static TheoryData<string, string> WrongPeople => new()
    {
        { "personId", "no id" },
        { "kind", "unknown kind" },
        { "name", "no name" },
        { "name", "long name" },
        { "login", "no login" },
        { "email", "no address" },
        { "company", "agent with company" },
        { "password", "short password" },
        { "password", "long password" },
        { "roles", "agent without role" },
        { "roles[0]", "unknown role" },
        { "memberships", "two levels in a group" },
        { "memberships", "unknown level" },
        { "roles", "customer user with role" },
        { "memberships", "customer user with membership" },
    };

    [Theory, MemberData(nameof(WrongPeople))]
    public async Task refuses_wrong_input_and_changes_nothing(string field, string mistake)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite);
        var group = await host.HasGroup();
        Membership one = new(group, ChatLevel.Owner);
        var agent = People.Agent(Guid.CreateVersion7(), "new");
        var customer = People.Customer(Guid.CreateVersion7(), "new");
        CreatePerson wrong = mistake switch
        {
            "no id" => agent with { PersonId = Guid.Empty },
            "unknown kind" => customer with { Kind = (PersonKind)7 },
            "no name" => agent with { Name = " " },
            "long name" => agent with { Name = new string('a', 101) },
            "no login" => agent with { Login = "" },
            "no address" => agent with { Email = "sara" },
            "agent with company" => agent with { Company = "Hafenwerk" },
            "short password" => agent with { Password = "1234567" },
            "long password" => agent with { Password = new string('a', 201) },
            "agent without role" => agent with { Roles = [] },
            "unknown role" => agent with { Roles = [(Role)7] },
            "two levels in a group" => agent with { Memberships = [one, one with { Level = ChatLevel.Observer }] },
            "unknown level" => agent with { Memberships = [one with { Level = (ChatLevel)7 }] },
            "customer user with role" => customer with { Roles = [Role.Agent] },
            "customer user with membership" => customer with { Memberships = [one] },
            _ => throw new ArgumentOutOfRangeException(nameof(mistake)),
        };

        (await host.Send(wrong)).ShouldBeRefused("request.invalid", field);

        (await host.Db((AccountsDbContext db) => db.People.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task refuses_groups_without_id_or_name()
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite);

        (await host.Send(new CreateGroup(Caller.System, Guid.Empty, "Support"))).ShouldBeRefused("request.invalid", "groupId");
        (await host.Send(new CreateGroup(Caller.System, Guid.CreateVersion7(), ""))).ShouldBeRefused("request.invalid", "name");
        (await host.Send(new CreateGroup(Caller.System, Guid.CreateVersion7(), new string('a', 101)))).ShouldBeRefused("request.invalid", "name");
    }
}
