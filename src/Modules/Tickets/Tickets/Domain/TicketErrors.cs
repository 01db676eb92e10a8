using BuildingBlocks.Results;

namespace Tickets.Domain;

/// <summary>The module's refusals.</summary>
internal static class TicketErrors
{
    public static readonly Error UnknownQueue = new("tickets.unknown-queue", ErrorKind.Invalid, "There is no such queue.");
    public static readonly Error UnknownPriority = new("tickets.unknown-priority", ErrorKind.Invalid, "There is no such priority.");
    public static readonly Error UnknownState = new("tickets.unknown-state", ErrorKind.Invalid, "There is no such state.");
    public static readonly Error UnknownOwner = new("tickets.unknown-owner", ErrorKind.Invalid, "There is no such agent.");

    /// <summary>For the worker only: another try took over, or none is needed.</summary>
    public static readonly Error NotDue = new("tickets.not-due", ErrorKind.Conflict, "This try is not due.");

    /// <summary>Why a hand-off waits when the ticket system did not answer so that one could tell.</summary>
    public const string SystemFailed = "tickets.system-failed";
}
