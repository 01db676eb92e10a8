using System.Text.Json;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>Sends what goes to a group here also to that group's members on the other nodes. Pushes are hints: one that is lost is caught up by number.</summary>
internal sealed class BroadcastHubLifetimeManager<THub>(INodeBroadcast broadcast, ILogger<DefaultHubLifetimeManager<THub>> logger)
    : DefaultHubLifetimeManager<THub>(logger), INodeBroadcastHandler where THub : Hub
{
    private readonly string _topic = $"push.{typeof(THub).Name}";

    string INodeBroadcastHandler.Topic => _topic;

    public override Task SendGroupAsync(string groupName, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        broadcast.Send(_topic, new Push([groupName], methodName, args));
        return base.SendGroupAsync(groupName, methodName, args, cancellationToken);
    }

    public override Task SendGroupsAsync(IReadOnlyList<string> groupNames, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        broadcast.Send(_topic, new Push(groupNames, methodName, args));
        return base.SendGroupsAsync(groupNames, methodName, args, cancellationToken);
    }

    public override Task SendGroupExceptAsync(string groupName, string methodName, object?[] args, IReadOnlyList<string> excludedConnectionIds, CancellationToken cancellationToken = default)
    {
        broadcast.Send(_topic, new Push([groupName], methodName, args));
        return base.SendGroupExceptAsync(groupName, methodName, args, excludedConnectionIds, cancellationToken);
    }

    Task INodeBroadcastHandler.Receive(JsonElement payload, CancellationToken cancellationToken)
    {
        var push = payload.Deserialize<Push>(Json.Options)!;
        return base.SendGroupsAsync(push.Groups, push.Method, push.Args, cancellationToken);
    }

    private sealed record Push(IReadOnlyList<string> Groups, string Method, object?[] Args);
}
