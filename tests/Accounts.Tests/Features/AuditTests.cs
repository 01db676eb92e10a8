using Accounts.Contracts.Commands;
using Accounts.Domain;
using Accounts.Features;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;
using Xunit;

namespace Accounts.Tests.Features;

public sealed class Everything_an_administrator_changes
{
    [Theory, OnBothDatabases]
    public async Task stands_in_the_audit_with_before_and_after(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var admin = People.AgentCaller(await host.HasAgent("admin", Contracts.Role.Administrator));
        var (group, sara) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await host.Send(new CreateGroup(admin, group, "Suport"));
        await host.Send(new RenameGroup(admin, group, "Support"));
        await host.Send(People.Agent(sara, "sara") with { Caller = admin });
        await host.Send(new SetMemberships(admin, sara, [new(group, Contracts.ChatLevel.Observer)]));
        await host.Send(new SetMembers(admin, group, [new(sara, ChatLevel.Owner)]));
        await host.Send(new ChangePerson(admin, sara, "Sara Berg", "sara@example.org", null, [Role.Agent]));
        await host.Send(new SetPassword(admin, sara, "a secret of hers"));
        await host.Send(new DeactivatePerson(admin, sara));
        await host.Send(new ReactivatePerson(admin, sara));

        var entries = (await host.Send(new GetAudit(admin, null, 100))).Value!.Reverse().Skip(1).ToList();
        entries.ShouldAllBe(e => e.ActorKind == CallerKind.Agent && e.ActorId == admin.Id);
        entries.ShouldAllBe(e => e.Subject == (e.Action.Contains("group") || e.Action.Contains("members-") ? group : sara).ToString());
        entries.Select(Line).ShouldBe(
        [
            """accounts.group-created Suport:  -> {"name":"Suport"}""",
            """accounts.group-renamed Support: {"name":"Suport"} -> {"name":"Support"}""",
            """accounts.person-created Sara Lindqvist:  -> {"kind":"agent","login":"sara","name":"Sara Lindqvist","email":"sara@example.org","roles":["agent"]}""",
            """accounts.memberships-set Sara Lindqvist: [] -> [{"group":"Support","level":"observer"}]""",
            """accounts.members-set Support: [{"person":"Sara Lindqvist","level":"observer"}] -> [{"person":"Sara Lindqvist","level":"owner"}]""",
            """accounts.person-changed Sara Berg: {"name":"Sara Lindqvist","email":"sara@example.org","roles":["agent"]} -> {"name":"Sara Berg","email":"sara@example.org","roles":["agent"]}""",
            "accounts.password-set Sara Berg:  -> ",
            """accounts.person-deactivated Sara Berg: {"active":true} -> {"active":false}""",
            """accounts.person-reactivated Sara Berg: {"active":false} -> {"active":true}""",
        ]);
        (await host.Db((AccountsDbContext db) => db.Audit.ToListAsync()))
            .ShouldAllBe(r => !$"{r.Before}{r.After}".Contains("secret") && !$"{r.Before}{r.After}".Contains(People.Password) && !$"{r.Before}{r.After}".Contains("password", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, OnBothDatabases]
    public async Task leaves_no_entry_when_it_is_refused(DatabaseKind database)
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), database);
        var (group, sara) = (await host.HasGroup(), await host.HasAgent());
        var before = await Count(host);

        await host.Send(new CreateGroup(Caller.System, Guid.CreateVersion7(), "Support"));
        await host.Send(new RenameGroup(Caller.System, Guid.CreateVersion7(), "Sales"));
        await host.Send(People.Agent(Guid.CreateVersion7(), "sara"));
        await host.Send(new SetMemberships(Caller.System, sara, [new(Guid.CreateVersion7(), Contracts.ChatLevel.Owner)]));
        await host.Send(new SetMembers(Caller.System, group, [new(Guid.CreateVersion7(), ChatLevel.Owner)]));
        await host.Send(new ChangePerson(Caller.System, sara, "Sara", "sara@example.org", null, []));

        (await Count(host)).ShouldBe(before);
    }

    [Fact]
    public async Task is_read_in_pages()
    {
        await using var host = await ModuleHost.Start(new AccountsModule(), DatabaseKind.Sqlite);
        foreach (var n in Enumerable.Range(0, 5))
        {
            await host.HasGroup($"Group {n}");
        }

        var first = (await host.Send(new GetAudit(Caller.System, null, 3))).Value!;
        var second = (await host.Send(new GetAudit(Caller.System, first[^1].Id, 3))).Value!;

        first.Concat(second).Select(e => e.SubjectName).ShouldBe(["Group 4", "Group 3", "Group 2", "Group 1", "Group 0"]);
        (await host.Send(new GetAudit(Caller.System, null, 101))).ShouldBeRefused("request.invalid", "limit");
        (await host.Send(new GetAudit(Caller.System, null, 0))).ShouldBeRefused("request.invalid", "limit");
    }

    private static string Line(AuditView entry) => $"{entry.Action} {entry.SubjectName}: {entry.Before} -> {entry.After}";

    private static Task<int> Count(ModuleHost host) => host.Db((AccountsDbContext db) => db.Audit.CountAsync());
}
