using BuildingBlocks.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Presence.Contracts.Queries;

namespace Chat.Features;

/// <summary>To which channels a chat can be moved, by the rules of the first choice and by what the mover may do there.</summary>
internal sealed class Moving(ChatDbContext db, IMediator mediator)
{
    /// <summary>Every valid channel but the default one, and where the chat is, each with why the chat can't go there.</summary>
    public async Task<IReadOnlyList<MoveTarget>> Targets(Caller mover, Conversation chat, CancellationToken cancellationToken)
    {
        var channels = await db.Channels.AsNoTracking().Where(c => c.Id != Channel.DefaultId && (c.Valid || c.Id == chat.ChannelId)).OrderBy(c => c.Name).ToListAsync(cancellationToken);
        var owners = await db.Memberships.AsNoTracking().Where(m => m.Level == AccessLevel.Owner).ToListAsync(cancellationToken);
        var mine = await db.Memberships.AsNoTracking().Where(m => m.PersonId == mover.Id).ToListAsync(cancellationToken);
        var takesAll = (await mediator.Send(new GetReachability(mover, [.. owners.Select(m => m.PersonId).Distinct()]), cancellationToken)).Value?.TakesAll ?? [];
        var deaf = await db.Deafness(cancellationToken);
        var requester = chat.TargetKind == PartyKind.Customer ? PartyKind.Customer : chat.RequesterKind;
        return [.. channels.Select(channel =>
        {
            var available = owners.Count(m => m.GroupId == channel.GroupId && takesAll.Contains(m.PersonId) && !deaf(m.PersonId, channel.Id));
            var level = mine.Find(m => m.GroupId == channel.GroupId)?.Level ?? AccessLevel.None;
            return new MoveTarget(channel, available, Obstacle(chat, channel, requester, available, level));
        })];
    }

    private static MoveObstacle? Obstacle(Conversation chat, Channel channel, PartyKind requester, int available, AccessLevel level) =>
        channel.Id == chat.ChannelId ? MoveObstacle.Current
        : !channel.IsOfferedTo(requester) ? MoveObstacle.NotOffered
        : level < AccessLevel.Participant ? MoveObstacle.NoLevel
        : available == 0 ? MoveObstacle.NoOneAvailable
        : null;
}

/// <param name="Channel">Where to.</param>
/// <param name="Available">How many owners are there and take such chats.</param>
/// <param name="Obstacle">Why not; null: possible.</param>
internal sealed record MoveTarget(Channel Channel, int Available, MoveObstacle? Obstacle);

/// <summary>Why a chat can't go to a channel.</summary>
internal enum MoveObstacle
{
    Current,
    NotOffered,
    NoLevel,
    NoOneAvailable,
}
