using BuildingBlocks.Infrastructure.Persistence;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Logged_in_users
{
    [Theory, OnBothDatabases]
    public async Task are_listed_by_kind_with_whether_a_chat_can_be_started(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        host.People.SignedIn = new([host.Anna.Id, host.Ben.Id, host.Sam.Id], [host.Carl.Id]);
        host.People.Gone(host.Ben.Id);

        var agents = await host.Must(new GetPeople(host.Anna, PartyKind.Agent, null, All: false));
        var customers = await host.Must(new GetPeople(host.Anna, PartyKind.Customer, null, All: false));

        agents.LoggedIn.ShouldBe(3);
        agents.People.Select(p => (p.Name, p.Refusal)).ShouldBe([("Anna Berg", "chat.start-with-self"), ("Ben", "chat.not-reachable"), ("Sam", null)]);
        customers.People.ShouldHaveSingleItem().ShouldBe(new PeopleRow(host.Carl.Id, "Carl", "Acme", null));
    }

    [Theory, OnBothDatabases]
    public async Task are_found_by_name_address_and_company_and_so_are_the_others(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        host.People.SignedIn = new([host.Anna.Id], []);

        (await Names(host, PartyKind.Agent, "BERG", all: false)).ShouldBe(["Anna Berg"]);
        (await Names(host, PartyKind.Agent, "sam@", all: true)).ShouldBe(["Sam"]);
        (await Names(host, PartyKind.Customer, "acme", all: true)).ShouldBe(["Carl", "Dora"]);
        (await Names(host, PartyKind.Customer, "acme", all: false)).ShouldBeEmpty();
        (await host.Send(new GetPeople(host.Carl, PartyKind.Agent, null, true))).Error!.Code.ShouldBe("request.forbidden");
        (await host.Send(new GetPeople(host.Anna, null, null, true))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(new GetPeople(host.Anna, PartyKind.Visitor, null, true))).Error!.Code.ShouldBe("request.invalid");
    }

    private static async Task<IEnumerable<string>> Names(ChatHost host, PartyKind kind, string search, bool all) =>
        (await host.Must(new GetPeople(host.Anna, kind, search, all))).People.Select(p => p.Name);
}
