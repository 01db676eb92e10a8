using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Chat.Contracts.Commands;

/// <summary>Creates a channel; by administrators and the system. Again with the same id: nothing happens.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="ChannelId">Chosen by the caller.</param>
/// <param name="Name">1 to 100 characters, unique.</param>
/// <param name="GroupId">The one group whose members serve it.</param>
/// <param name="Color">Which of the eight channel squares, 0 to 7.</param>
/// <param name="OfferedToCustomers">Customer users may choose it.</param>
/// <param name="OfferedToPublic">Public users may choose it.</param>
/// <param name="IsFallback">Requests without a choice go there; the last one set wins.</param>
/// <param name="AllowsJoining">Agents of the group may join its chats uninvited, up to their level.</param>
public sealed record CreateChannel(
    Caller Caller,
    Guid ChannelId,
    string Name,
    Guid GroupId,
    int Color,
    bool OfferedToCustomers,
    bool OfferedToPublic,
    bool IsFallback,
    bool AllowsJoining = false) : ICommand<Nothing>;
