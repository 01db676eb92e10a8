using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Pipeline;
using MediatR;
using Microsoft.AspNetCore.SignalR;
using Notifications.Domain;
using Notifications.Features;

namespace Notifications.Realtime;

/// <summary>Tells exactly the agents who may accept a request that it came, that it is brought to mind, and that it is gone or waits for others.</summary>
internal sealed class PushRequest(IMediator mediator, IHubContext<NotificationsHub, INotificationsClient> hub, PushOrder order)
    : IAfterCommit<RequestLeft>, IAfterCommit<RequestBeganToWait>, IAfterCommit<RequestReminded>, IAfterCommit<RequestEnded>
{
    public Task Handle(RequestLeft domainEvent) => order.Take(async () =>
    {
        if ((await mediator.Send(new GetFormerHearers(Caller.System, domainEvent.GroupId, domainEvent.ChannelId, domainEvent.TargetId))).Value is { } agentIds)
        {
            await WindowsOf(agentIds).NoticeGone(domainEvent.ChatId);
        }
    });

    public Task Handle(RequestBeganToWait domainEvent) => order.Take(async () =>
    {
        if ((await mediator.Send(new GetHearers(Caller.System, domainEvent.ChatId))).Value is { Waiting: { } notice } hearers)
        {
            await WindowsOf(hearers).NoticeAdded(notice);
        }
    });

    public Task Handle(RequestReminded domainEvent) => order.Take(async () =>
    {
        if ((await mediator.Send(new GetHearers(Caller.System, domainEvent.ChatId))).Value is { Waiting: not null } hearers)
        {
            await WindowsOf(hearers).NoticeReminded(domainEvent.ChatId);
        }
    });

    public Task Handle(RequestEnded domainEvent) => order.Take(async () =>
    {
        if ((await mediator.Send(new GetHearers(Caller.System, domainEvent.ChatId))).Value is { } hearers)
        {
            await WindowsOf(hearers).NoticeGone(domainEvent.ChatId);
        }
    });

    private INotificationsClient WindowsOf(Hearers hearers) => WindowsOf(hearers.AgentIds);

    private INotificationsClient WindowsOf(IReadOnlyList<Guid> agentIds) => hub.Clients.Groups([.. agentIds.Select(NotificationsHub.WindowsOf)]);
}
