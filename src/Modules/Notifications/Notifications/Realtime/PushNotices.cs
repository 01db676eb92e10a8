using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Pipeline;
using MediatR;
using Microsoft.AspNetCore.SignalR;
using Notifications.Contracts.Queries;
using Notifications.Domain;

namespace Notifications.Realtime;

/// <summary>Gives an agent's windows a fresh list when other requests are theirs to hear of than before.</summary>
internal sealed class PushNotices(IMediator mediator, IHubContext<NotificationsHub, INotificationsClient> hub, PushOrder order) : IAfterCommit<AgentHearsOfOthers>
{
    public Task Handle(AgentHearsOfOthers domainEvent) => order.Take(async () =>
    {
        var agent = new Caller(CallerKind.Agent, domainEvent.AgentId, Guid.Empty);
        if ((await mediator.Send(new ListWaitingNotices(agent))).Value is { } notices)
        {
            await hub.Clients.Group(NotificationsHub.WindowsOf(domainEvent.AgentId)).NoticesChanged(notices);
        }
    });
}
