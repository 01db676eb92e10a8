using Accounts.Contracts;
using Accounts.Contracts.Events;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Events;
using Notifications.Contracts.Queries;
using Notifications.Infrastructure;
using Presence.Contracts;
using Presence.Contracts.Events;
using TestKit;

namespace Notifications.Tests;

/// <summary>What the other modules tell this one, in the words of the tests.</summary>
internal sealed class Story(ModuleHost host) : IAsyncDisposable
{
    public static readonly Guid Sales = Guid.CreateVersion7();
    public static readonly Guid Support = Guid.CreateVersion7();
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public ModuleHost Host => host;

    public static async Task<Story> Begin(DatabaseKind database) => new(await ModuleHost.Start(new NotificationsModule(), database));

    public static PersonChanged Person(Guid id, int version, bool active = true, PersonKind kind = PersonKind.Agent, params Membership[] memberships) =>
        new(id, kind, "Anna", "anna@example.test", null, active, [Role.Agent], memberships, version);

    public static ChatRequested Requested(Guid chatId, Guid groupId, string name = "Cleo", int minute = 0, ConversationKind kind = ConversationKind.Public) =>
        new(chatId, 7, kind, groupId, "Orders", groupId, name, Start.AddMinutes(minute));

    /// <summary>A request of an agent that is addressed to one person; it stands where everybody of the group would hear of it else.</summary>
    public static ChatRequested Addressed(Guid chatId, Guid targetId, Guid groupId, int minute = 0) =>
        new(chatId, 8, ConversationKind.Internal, groupId, "General", groupId, "Tomas", Start.AddMinutes(minute), targetId);

    public static TargetWasReminded Reminded(Guid chatId, Guid targetId) => new(chatId, targetId);

    public static ChannelPreferencesChanged Prefers(Guid agentId, int version, bool onlyMine, params Guid[] channels) => new(agentId, onlyMine, channels, version);

    public static RequestStillWaits StillWaits(Guid chatId, int turn = 1) => new(chatId, turn, 1);

    public static ChatAccepted Accepted(Guid chatId) => new(chatId, Guid.CreateVersion7(), "Ben", Start);

    public static ConversationClosed Closed(Guid chatId) => new(chatId, 7, ClosedBy.Withdrawn, 2, 2, Start);

    /// <summary>An agent who owns these groups and takes all requests.</summary>
    public async Task<Guid> Owner(params Guid[] groups)
    {
        var id = Guid.CreateVersion7();
        await Hear(Person(id, 1, memberships: [.. groups.Select(g => new Membership(g, ChatLevel.Owner))]));
        return id;
    }

    public Task Hear(IIntegrationEvent message, Guid? messageId = null) => host.Deliver<NotificationsDbContext>(message, messageId);

    public Task Intend(Guid agentId, Availability availability, int version) => Hear(new AvailabilityChanged(agentId, availability, version));

    public async Task<IReadOnlyList<Notice>> NoticesOf(Guid agentId) =>
        (await host.Send(new ListWaitingNotices(new Caller(CallerKind.Agent, agentId, agentId)))).Value!;

    public async Task<IEnumerable<Guid>> WaitingFor(Guid agentId) => (await NoticesOf(agentId)).Select(n => n.ChatId);

    public Task<Result<IReadOnlyList<Notice>>> Ask(CallerKind kind) => host.Send(new ListWaitingNotices(new Caller(kind, Guid.CreateVersion7(), Guid.Empty)));

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
