using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MediatR;
using Notifications.Contracts.Queries;

namespace Notifications.Realtime;

/// <summary><c>/hubs/notifications</c>: what an agent should know of without looking. For agents only.</summary>
internal sealed class NotificationsHub(IMediator mediator) : ModuleHub<INotificationsClient>(mediator)
{
    internal static string WindowsOf(Guid personId) => $"person:{personId:N}";

    public override Task OnConnectedAsync() => Context.Caller() is { Kind: CallerKind.Agent } agent
        ? Groups.AddToGroupAsync(Context.ConnectionId, WindowsOf(agent.Id), Context.ConnectionAborted)
        : Task.CompletedTask;

    public async Task<HubAnswer<Greeting>> Hello(int version)
    {
        if (!Speaks(version))
        {
            return HubAnswer.Refused<Greeting>(RequestErrors.UnsupportedVersion);
        }

        if (Context.Caller() is not { } caller)
        {
            return HubAnswer.Refused<Greeting>(RequestErrors.Unauthenticated);
        }

        var waiting = await Ask(new ListWaitingNotices(caller));
        return new(waiting.Ok, waiting.Ok ? new Greeting(waiting.Value!) : null, waiting.Error);
    }

    /// <param name="Waiting">Oldest first.</param>
    internal sealed record Greeting(IReadOnlyList<Notice> Waiting);
}
