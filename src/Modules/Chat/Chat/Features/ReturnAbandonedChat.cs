using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using Chat.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Gives a chat whose agents are gone back to the requests of its channel, with all its history. Ended or returned by then: nothing happens.</summary>
[NoInput]
internal sealed record ReturnAbandonedChat(Caller Caller, Guid ConversationId) : ICommand<Nothing>;

internal sealed class ReturnAbandonedChatHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<ReturnAbandonedChat, Nothing>
{
    public async Task<Result<Nothing>> Handle(ReturnAbandonedChat request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        if (await db.WithLog(request.ConversationId, cancellationToken) is not { } found)
        {
            return RequestErrors.NotFound;
        }

        var channel = await db.Channels.AsNoTracking().SingleAsync(c => c.Id == found.Conversation.ChannelId, cancellationToken);
        var returned = db.Change(found, clock, (conversation, log, now) => conversation.ReturnToRequests(channel, log, now));
        if (returned.IsSuccess)
        {
            db.PlanWarnings(found.Conversation, channel);
        }

        return returned;
    }
}
