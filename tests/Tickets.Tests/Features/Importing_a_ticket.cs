using BuildingBlocks.Infrastructure.Persistence;
using TestKit;
using Tickets.Contracts.Commands;
using Tickets.Domain;
using Tickets.Features;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Features;

public sealed class Importing_a_ticket
{
    [Theory, OnBothDatabases]
    public async Task keeps_its_times_and_articles_and_happens_once(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var import = Imports.Ticket(articles: [
            new(true, "Julia Brandt", "Printer jams", "It does.", Imports.Start),
            new(false, "Sara Lindqvist", "To do", "Send somebody.", Imports.Start.AddHours(2))]);

        await host.MustSend(import);
        await host.MustSend(import);

        var ticket = (await host.MustSend(new GetTicket(People.AsSara, import.TicketId)));
        ticket.Number.ShouldBe("2026100110000001");
        (ticket.CreatedAt, ticket.ChangedAt).ShouldBe((Imports.Start, Imports.Start.AddHours(2)));
        ticket.Articles.Select(a => (a.Kind, a.Visible, a.From, a.Body)).ShouldBe([
            (ArticleKind.Phone, true, "Julia Brandt", "It does."), (ArticleKind.Note, false, "Sara Lindqvist", "Send somebody.")]);
        ticket.History.Select(h => (h.At, h.By, h.What)).ShouldBe([
            (Imports.Start, "Sara Lindqvist", "tickets.created"),
            (Imports.Start, "Julia Brandt", "tickets.article-added"),
            (Imports.Start.AddHours(2), "Sara Lindqvist", "tickets.note-added")]);
        (await host.Tickets()).Count.ShouldBe(1);
        (await host.Published()).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task refuses_what_is_wrong(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var right = Imports.Ticket();

        await Refused(host, right with { Title = new string('x', 191) }, "request.invalid");
        await Refused(host, right with { TicketId = Guid.Empty }, "request.invalid");
        await Refused(host, right with { Articles = [] }, "request.invalid");
        await Refused(host, right with { Articles = [right.Articles[0] with { Body = "a\0b" }] }, "request.invalid");
        await Refused(host, right with { CustomerName = "" }, "request.invalid");
        await Refused(host, right with { Queue = "Nowhere" }, "tickets.unknown-queue");
        await Refused(host, right with { State = "lost" }, "tickets.unknown-state");
        await Refused(host, right with { Priority = "6" }, "tickets.unknown-priority");
        await Refused(host, right with { Caller = People.AsSara }, "request.forbidden");
        (await host.Tickets()).ShouldBeEmpty();
    }

    private static async Task Refused(TicketsHost host, ImportTicket import, string code) => (await host.Send(import)).Error!.Code.ShouldBe(code);
}
