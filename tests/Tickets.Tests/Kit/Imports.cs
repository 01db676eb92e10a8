using BuildingBlocks.Contracts;
using Tickets.Contracts.Commands;

namespace Tickets.Tests.Kit;

/// <summary>Tickets of the past.</summary>
internal static class Imports
{
    public static readonly DateTimeOffset Start = new(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);

    public static ImportTicket Ticket(
        string title = "Printer jams",
        string state = "open",
        string customer = "Julia Brandt",
        Guid? customerId = null,
        string? email = null,
        string? company = null,
        int hour = 0,
        params ImportedArticle[] articles) => new(
            Caller.System,
            Guid.CreateVersion7(),
            title,
            "Support",
            state,
            "3 normal",
            People.Sara,
            "Sara Lindqvist",
            customerId,
            customer,
            email,
            company,
            Start.AddHours(hour),
            articles.Length > 0 ? articles : [new(true, customer, title, "It does.", Start.AddHours(hour))]);
}
