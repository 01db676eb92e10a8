using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>What a connection of the caller is to hear of, by the rights of this moment.</summary>
[NoInput]
internal sealed record GetAudibility(Caller Caller) : IQuery<Audibility>;

/// <param name="Conversations">The caller takes part, or did until a short while ago.</param>
/// <param name="OwnedChannels">Their requests.</param>
/// <param name="ObservedChannels">Their overview.</param>
internal sealed record Audibility(IReadOnlyList<Guid> Conversations, IReadOnlyList<Guid> OwnedChannels, IReadOnlyList<Guid> ObservedChannels);

internal sealed class GetAudibilityHandler(ChatDbContext db, TimeProvider clock) : IQueryHandler<GetAudibility, Audibility>
{
    /// <summary>How long the way of an ended chat into its ticket is told.</summary>
    private static readonly TimeSpan Aftermath = TimeSpan.FromHours(1);

    public async Task<Result<Audibility>> Handle(GetAudibility request, CancellationToken cancellationToken)
    {
        var (id, kind) = (request.Caller.Id, request.Caller.Kind.ToPartyKind());
        var since = clock.GetUtcNow() - Aftermath;
        var recent = db.Conversations.Where(c => c.State != ConversationState.Closed || c.ClosedAt > since);
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return new Audibility(await recent.Where(c => c.Participants.Any(p => p.PersonId == id && p.Kind == kind)).Select(c => c.Id).ToListAsync(cancellationToken), [], []);
        }

        return new Audibility(
            await db.ChatsOf(id).Where(c => c.State != ConversationState.Closed || c.ClosedAt > since).Select(c => c.Id).ToListAsync(cancellationToken),
            await db.SeenChannels(id, AccessLevel.Owner, cancellationToken),
            await db.SeenChannels(id, AccessLevel.Observer, cancellationToken));
    }
}
