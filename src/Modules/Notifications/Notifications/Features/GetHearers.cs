using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts.Queries;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>Whom to tell of a request.</summary>
[NoInput]
internal sealed record GetHearers(Caller Caller, Guid ChatId) : IQuery<Hearers>;

/// <param name="Waiting">Null when it does not wait any more.</param>
/// <param name="AgentIds">Who hears of it, or did.</param>
internal sealed record Hearers(Notice? Waiting, IReadOnlyList<Guid> AgentIds);

internal sealed class GetHearersHandler(NotificationsDbContext db) : IQueryHandler<GetHearers, Hearers>
{
    public async Task<Result<Hearers>> Handle(GetHearers request, CancellationToken cancellationToken)
    {
        var known = await db.Requests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.ChatId, cancellationToken);
        return known is { GroupId: not null }
            ? new Hearers(known.IsOver ? null : known.ToNotice(), await db.HearersOf(known.GroupId, known.ChannelId, known.TargetId).ToListAsync(cancellationToken))
            : RequestErrors.NotFound;
    }
}
