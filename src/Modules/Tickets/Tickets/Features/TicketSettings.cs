using BuildingBlocks.Results;
using Tickets.Domain;

namespace Tickets.Features;

/// <summary>What tickets can be made of in this installation.</summary>
/// <param name="Queues">In the order they are offered in; the first is the default.</param>
/// <param name="Priorities">From low to high; the one in the middle is the default.</param>
/// <param name="States">Those beginning with <c>closed</c> end a ticket.</param>
/// <param name="Zone">Where the installation is: for the day in a ticket's number and the times in its articles.</param>
internal sealed record TicketSettings(IReadOnlyList<string> Queues, IReadOnlyList<string> Priorities, IReadOnlyList<string> States, TimeZoneInfo Zone)
{
    private const string Open = "open";
    private const string Closed = "closed";

    /// <summary>The state a new ticket is offered with.</summary>
    public string DefaultState => States.Contains(Open) ? Open : States[0];

    /// <summary>The priority a new ticket is offered with.</summary>
    public string DefaultPriority => Priorities[Priorities.Count / 2];

    /// <summary>True when a ticket in <paramref name="state"/> needs nobody any more.</summary>
    public static bool IsClosed(string state) => state.StartsWith(Closed, StringComparison.OrdinalIgnoreCase);

    /// <summary>The queue a ticket of a channel is offered with: the one of the same name, if there is one.</summary>
    public string DefaultQueue(string channel) =>
        Queues.FirstOrDefault(queue => string.Equals(queue, channel, StringComparison.OrdinalIgnoreCase)) ?? Queues[0];

    /// <summary>Null when a ticket can be made of these.</summary>
    public Error? Refuse(string queue, string priority, string state) =>
        !Queues.Contains(queue) ? TicketErrors.UnknownQueue
        : !Priorities.Contains(priority) ? TicketErrors.UnknownPriority
        : !States.Contains(state) ? TicketErrors.UnknownState
        : null;

    /// <summary>The time on the clocks of the installation.</summary>
    public DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone);

    /// <summary>The day in the calendars of the installation.</summary>
    public DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(Local(time).DateTime);
}
