using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Tickets.Contracts.Commands;

/// <summary>Takes over a ticket of the past into the built-in store; by the system. Again with the same id: nothing happens.</summary>
/// <param name="Caller">The system.</param>
/// <param name="TicketId">Chosen by the caller.</param>
/// <param name="Title">1 to 190 characters.</param>
/// <param name="Queue">A configured queue.</param>
/// <param name="State">A configured state.</param>
/// <param name="Priority">A configured priority.</param>
/// <param name="OwnerId">An agent.</param>
/// <param name="OwnerName">The agent's name.</param>
/// <param name="CustomerId">A customer user, or null.</param>
/// <param name="CustomerName">Shown name.</param>
/// <param name="CustomerEmail">If known.</param>
/// <param name="Company">If known.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Articles">At least one, in order of time.</param>
public sealed record ImportTicket(
    Caller Caller,
    Guid TicketId,
    string Title,
    string Queue,
    string State,
    string Priority,
    Guid OwnerId,
    string OwnerName,
    Guid? CustomerId,
    string CustomerName,
    string? CustomerEmail,
    string? Company,
    DateTimeOffset CreatedAt,
    IReadOnlyList<ImportedArticle> Articles) : ICommand<Nothing>;

/// <summary>An article of the past; invisible ones are notes for agents.</summary>
public sealed record ImportedArticle(bool Visible, string From, string Subject, string Body, DateTimeOffset At);
