using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Presence.Contracts.Queries;

namespace Chat.Features;

/// <summary>Open chats of a channel in which nobody who could answer is signed in.</summary>
[NoInput]
internal sealed record FindAbandonedChats(Caller Caller) : IQuery<IReadOnlyList<AbandonedChat>>;

/// <param name="ConversationId">The chat.</param>
/// <param name="Patience">How long its channel lets it stay like that.</param>
internal sealed record AbandonedChat(Guid ConversationId, TimeSpan Patience);

internal sealed class FindAbandonedChatsHandler(ChatDbContext db, IMediator mediator) : IQueryHandler<FindAbandonedChats, IReadOnlyList<AbandonedChat>>
{
    public async Task<Result<IReadOnlyList<AbandonedChat>>> Handle(FindAbandonedChats request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var signedIn = await mediator.Send(new ListSignedIn(Caller.System), cancellationToken);
        if (!signedIn.IsSuccess)
        {
            return signedIn.Error;
        }

        var open = await (
            from chat in db.Conversations.AsNoTracking()
            where chat.State == ConversationState.Open && chat.TargetId == null
            join channel in db.Channels.AsNoTracking() on chat.ChannelId equals channel.Id
            select new { chat.Id, channel.Rules, Writers = chat.Participants.Where(p => p.Kind == PartyKind.Agent && p.Active && !p.Observes).Select(p => p.PersonId).ToList() }).ToListAsync(cancellationToken);
        return open.Where(c => !c.Writers.Exists(signedIn.Value.Agents.Contains)).Select(c => new AbandonedChat(c.Id, TimeSpan.FromSeconds(c.Rules.ReturnAfterSeconds))).ToList();
    }
}
