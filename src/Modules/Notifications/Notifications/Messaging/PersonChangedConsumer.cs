using Accounts.Contracts;
using Accounts.Contracts.Events;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Notifications.Features;
using Notifications.Infrastructure;

namespace Notifications.Messaging;

/// <summary>Keeps the own copy of agents' rights; customer users are none of ours.</summary>
internal sealed class PersonChangedConsumer(InboxRunner<NotificationsDbContext> runner) : EventConsumer<PersonChanged, NotificationsDbContext>(runner)
{
    protected override ICommand<Nothing>? Translate(PersonChanged message) => message.Kind != PersonKind.Agent ? null : new UpdateAgent(
        Caller.System,
        message.PersonId,
        message.Active,
        [.. message.Memberships.Where(m => m.Level == ChatLevel.Owner).Select(m => m.GroupId)],
        message.Version);
}
