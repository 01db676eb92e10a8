using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Presence.Domain;
using Presence.Infrastructure;

namespace Presence.Realtime;

/// <summary>Tells the agents whose state changed, in the order it did.</summary>
internal sealed partial class PresencePusher(PresenceBoard board, IHubContext<PresenceHub, IPresenceClient> hub, AgentWindows agents, ILogger<PresencePusher> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var change in board.Changes.ReadAllAsync(stoppingToken))
        {
            await Push(change);
        }
    }

    private async Task Push(PersonPresence change)
    {
        try
        {
            await hub.Clients.Clients(agents.All).PresenceChanged(change.PersonId, change.State, change.Since);
        }
        catch (Exception exception)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A change of presence could not be pushed; clients ask again when they connect")]
    private partial void LogFailed(Exception exception);
}
