using Accounts.Contracts.Events;
using Accounts.Domain;
using Accounts.Features;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Features;

public sealed class Changing_groups
{
    [Theory, OnBothDatabases]
    public async Task renames_them(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var group = await host.HasGroup();
        await host.HasGroup("Billing");

        (await host.Send(new RenameGroup(Caller.System, group, " SUPPORT "))).Error.ShouldBeNull("its own name in other letters is free");
        (await host.Send(new RenameGroup(Caller.System, group, "billing"))).ShouldBeRefused("accounts.group-name-taken");
        (await host.Send(new RenameGroup(Caller.System, group, ""))).ShouldBeRefused("request.invalid", "name");
        (await host.Send(new RenameGroup(Caller.System, Guid.CreateVersion7(), "Sales"))).ShouldBeRefused("request.not-found");

        (await Groups(host)).Select(g => g.Name).ShouldBe(["Billing", "SUPPORT"]);
    }

    [Theory, OnBothDatabases]
    public async Task sets_all_members_of_one_in_one_commit(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (group, other) = (await host.HasGroup(), await host.HasGroup("Billing"));
        var (sara, tom, ida) = (await host.HasAgent(), await host.HasAgent("tom"), await host.HasAgent("ida"));
        await host.Send(new SetMembers(Caller.System, group, [new(sara, ChatLevel.Owner), new(tom, ChatLevel.Observer)]));
        await host.Send(new SetMembers(Caller.System, other, [new(sara, ChatLevel.Participant)]));

        (await host.Send(new SetMembers(Caller.System, group, [new(tom, ChatLevel.Participant), new(ida, ChatLevel.Owner), new(sara, ChatLevel.None)]))).Error.ShouldBeNull();

        var groups = await Groups(host);
        Levels(groups.Single(g => g.Id == group)).ShouldBe([(tom, ChatLevel.Participant), (ida, ChatLevel.Owner)], ignoreOrder: true);
        Levels(groups.Single(g => g.Id == other)).ShouldBe([(sara, ChatLevel.Participant)]);
        var published = (await host.Published<AccountsDbContext>()).Cast<PersonChanged>().ToList();
        published.Count.ShouldBe(3 + 2 + 1 + 3);
        published.Last(e => e.PersonId == sara).Memberships.ShouldBe([new(other, Contracts.ChatLevel.Participant)]);
    }

    [Theory, OnBothDatabases]
    public async Task changes_nobody_when_one_of_the_members_does_not_fit(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (group, sara, carl) = (await host.HasGroup(), await host.HasAgent(), await host.HasCustomer());
        Member fits = new(sara, ChatLevel.Owner);

        (await host.Send(new SetMembers(Caller.System, group, [fits, new(carl, ChatLevel.Owner)]))).ShouldBeRefused("accounts.not-an-agent");
        (await host.Send(new SetMembers(Caller.System, group, [fits, new(Guid.CreateVersion7(), ChatLevel.Owner)]))).ShouldBeRefused("accounts.unknown-person");
        (await host.Send(new SetMembers(Caller.System, group, [fits, fits with { Level = ChatLevel.Observer }]))).ShouldBeRefused("request.invalid", "members");
        (await host.Send(new SetMembers(Caller.System, group, [fits with { Level = (ChatLevel)7 }]))).ShouldBeRefused("request.invalid", "members");
        (await host.Send(new SetMembers(Caller.System, Guid.CreateVersion7(), [fits]))).ShouldBeRefused("request.not-found");

        (await Groups(host)).Single().Members.ShouldBeEmpty();
        (await host.Published<AccountsDbContext>()).Count.ShouldBe(2);
    }

    private static async Task<IReadOnlyList<GroupView>> Groups(ModuleHost host) => (await host.Send(new ListGroups(Caller.System))).Value!;

    private static IEnumerable<(Guid, ChatLevel)> Levels(GroupView group) => group.Members.Select(m => (m.PersonId, m.Level));
}
