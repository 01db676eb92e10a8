using BuildingBlocks.Infrastructure.Persistence;
using TestKit;
using Tickets.Features;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Features;

public sealed class My_tickets
{
    [Theory, OnBothDatabases]
    public async Task are_my_own_and_no_others(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var mine = Imports.Ticket("Mine", customerId: People.JuliaId);
        var other = Imports.Ticket("Hers", customerId: Guid.CreateVersion7());
        var guest = Imports.Ticket("A guest's");
        foreach (var import in new[] { mine, other, guest })
        {
            await host.MustSend(import);
        }

        var list = await host.MustSend(new ListMyTickets(People.AsJulia, new TicketSearch("all", "", 1)));

        list.Items.Select(t => t.Title).ShouldBe(["Mine"]);
        list.Total.ShouldBe(1);
        (await host.MustSend(new GetMyTicket(People.AsJulia, mine.TicketId))).Title.ShouldBe("Mine");
        foreach (var id in new[] { other.TicketId, guest.TicketId, Guid.CreateVersion7(), Guid.Empty })
        {
            (await host.Send(new GetMyTicket(People.AsJulia, id))).Error!.Code.ShouldBe("request.not-found");
        }
    }

    [Theory, OnBothDatabases]
    public async Task show_visible_articles_only_and_no_history(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var handOff = await host.Confirmed((await host.Save(host.Chat.Begin(People.Sara).Customer("Hello"), TicketsHost.Form(note: "Difficult customer"))).Id);

        var ticket = await host.MustSend(new GetMyTicket(People.AsJulia, Guid.Parse(handOff.TicketId!)));

        ticket.Articles.ShouldHaveSingleItem().Body.ShouldContain("Hello");
        ticket.History.ShouldBeEmpty();
        (await host.MustSend(new GetTicket(People.AsSara, Guid.Parse(handOff.TicketId!)))).Articles.Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task are_not_asked_for_by_agents_nor_the_others_by_customers(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var mine = Imports.Ticket("Mine", customerId: People.JuliaId);
        await host.MustSend(mine);

        (await host.Send(new GetMyTicket(People.AsSara, mine.TicketId))).Error!.Code.ShouldBe("request.forbidden");
        (await host.Send(new GetTicket(People.AsJulia, mine.TicketId))).Error!.Code.ShouldBe("request.forbidden");
        (await host.Send(new GetTicket(People.AsSara, Guid.CreateVersion7()))).Error!.Code.ShouldBe("request.not-found");
    }
}
