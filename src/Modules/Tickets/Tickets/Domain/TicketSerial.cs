namespace Tickets.Domain;

/// <summary>
/// The installation's running counter of tickets: one row a ticket, counted by the database, so that tickets that are made at
/// the same time never compete for a number.
/// </summary>
internal sealed class TicketSerial
{
    public long Id { get; private init; }
}
