using BuildingBlocks.Infrastructure.Modules;

namespace Host;

/// <summary>The modules of this installation; the one list.</summary>
internal static class Modules
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new Accounts.AccountsModule(),
        new Chat.ChatModule(),
        new Presence.PresenceModule(),
        new Tickets.TicketsModule(),
        new Notifications.NotificationsModule(),
    ];
}
