using BuildingBlocks.Infrastructure.Persistence;
using TestKit;
using Tickets.Features;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Features;

public sealed class The_list_of_tickets
{
    [Theory, OnBothDatabases]
    public async Task shows_25_a_page_with_the_last_changed_first(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        for (var i = 0; i < 52; i++)
        {
            await host.MustSend(Imports.Ticket($"Ticket {i:00}", hour: i));
        }

        var first = await List(host);
        var third = await List(host, page: 3);
        var beyond = await List(host, page: 4);

        (first.Total, first.Page, first.PageSize, first.Items.Count).ShouldBe((52, 1, 25, 25));
        first.Items.Select(t => t.Title).ShouldBe(Enumerable.Range(27, 25).Reverse().Select(i => $"Ticket {i:00}"));
        third.Items.Select(t => t.Title).ShouldBe(["Ticket 01", "Ticket 00"]);
        (beyond.Total, beyond.Items.Count).ShouldBe((52, 0));
    }

    [Theory, OnBothDatabases]
    public async Task can_be_limited_to_open_or_closed_ones(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        foreach (var state in new[] { "new", "pending reminder", "closed successful", "closed unsuccessful" })
        {
            await host.MustSend(Imports.Ticket(state, state));
        }

        (await Titles(host, state: "open")).ShouldBe(["new", "pending reminder"], ignoreOrder: true);
        (await Titles(host, state: "closed")).ShouldBe(["closed successful", "closed unsuccessful"], ignoreOrder: true);
        (await Titles(host, state: "all")).Count.ShouldBe(4);
    }

    [Theory, OnBothDatabases]
    public async Task finds_by_parts_of_number_title_and_customer(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        await host.MustSend(Imports.Ticket("Drucker läuft über", customer: "Ämilie Öz"));
        await host.MustSend(Imports.Ticket("100% wrong_name", email: "kim@hafenwerk.example", company: "Hafenwerk GmbH"));
        await host.MustSend(Imports.Ticket("1000 wrong names"));

        (await Titles(host, "2026100110000002")).ShouldBe(["100% wrong_name"]);
        (await Titles(host, " 10000003 ")).ShouldBe(["1000 wrong names"]);
        (await Titles(host, "DRUCKER LÄUFT")).ShouldBe(["Drucker läuft über"]);
        (await Titles(host, "ämilie")).ShouldBe(["Drucker läuft über"]);
        (await Titles(host, "hafenWERK")).ShouldBe(["100% wrong_name"]);
        (await Titles(host, "0% w")).ShouldBe(["100% wrong_name"]);
        (await Titles(host, "g_n")).ShouldBe(["100% wrong_name"]);
        (await Titles(host, "nobody")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task shows_what_a_row_needs(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var import = Imports.Ticket();
        await host.MustSend(import);

        (await List(host)).Items.ShouldBe([new TicketRow(
            import.TicketId, "2026100110000001", "Printer jams", "Support", "open", "3 normal", "Sara Lindqvist", "Julia Brandt", Imports.Start, Imports.Start)]);
    }

    [Theory, OnBothDatabases]
    public async Task refuses_wrong_limits_and_strangers(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        foreach (var (search, field) in new[]
        {
            (new TicketSearch("lost", "", 1), "state"),
            (new TicketSearch("all", new string('x', 201), 1), "search"),
            (new TicketSearch("all", "a\0b", 1), "search"),
            (new TicketSearch("all", "", 0), "page"),
            (new TicketSearch("all", "", int.MaxValue), "page"),
        })
        {
            var error = (await host.Send(new ListTickets(People.AsSara, search))).Error!;
            (error.Code, error.Args["field"]).ShouldBe(("request.invalid", field));
            (await host.Send(new ListMyTickets(People.AsJulia, search))).Error!.Code.ShouldBe("request.invalid");
        }

        (await host.Send(new ListTickets(People.AsJulia, new TicketSearch("all", "", 1)))).Error!.Code.ShouldBe("request.forbidden");
        (await host.Send(new ListMyTickets(People.AsSara, new TicketSearch("all", "", 1)))).Error!.Code.ShouldBe("request.forbidden");
    }

    private static Task<TicketList> List(TicketsHost host, string search = "", string state = "all", int page = 1) =>
        host.MustSend(new ListTickets(People.AsSara, new TicketSearch(state, search, page)));

    private static async Task<List<string>> Titles(TicketsHost host, string search = "", string state = "all") =>
        [.. (await List(host, search, state)).Items.Select(t => t.Title)];
}
