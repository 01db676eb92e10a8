using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Features;
using MediatR;
using Microsoft.AspNetCore.SignalR;

namespace Chat.Realtime;

/// <summary>Looking at waiting requests without taking them: the other owners of the channel see who looks, customers never do.</summary>
internal sealed class Previews(IMediator mediator, Lookers lookers, IHubContext<ChatHub, IChatClient> hub)
{
    /// <summary>From now on the connection looks, until it leaves, the request is gone, or the connection is.</summary>
    public async Task<Result<PreviewView>> Open(string connectionId, Caller caller, Guid conversationId, CancellationToken cancellationToken)
    {
        // the group first: a line that is written after the reading comes as a push
        await hub.Groups.AddToGroupAsync(connectionId, GroupNames.Lookers(conversationId), cancellationToken);
        var preview = await mediator.Send(new GetPreview(caller, conversationId), cancellationToken);
        if (!preview.IsSuccess)
        {
            await Leave(connectionId, conversationId, cancellationToken);
            return preview;
        }

        var name = (await mediator.Send(new GetMe(caller), cancellationToken)).Value?.Name ?? "";
        lookers.Add(conversationId, preview.Value.Request.Channel.Id, connectionId, PersonView.Of(caller.Id, name));
        return preview.Value with { Request = preview.Value.Request with { Lookers = lookers.At(conversationId) } };
    }

    /// <summary>The connection looks away.</summary>
    public async Task Leave(string connectionId, Guid conversationId, CancellationToken cancellationToken)
    {
        await hub.Groups.RemoveFromGroupAsync(connectionId, GroupNames.Lookers(conversationId), cancellationToken);
        lookers.Remove(conversationId, connectionId);
    }

    /// <summary>The connection is gone, and its token with it.</summary>
    public async Task LeaveAll(string connectionId)
    {
        foreach (var conversationId in lookers.Of(connectionId))
        {
            await Leave(connectionId, conversationId, CancellationToken.None);
        }
    }
}
