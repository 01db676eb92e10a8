using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>Who heard of a request while it waited for a group or a person.</summary>
[NoInput]
internal sealed record GetFormerHearers(Caller Caller, Guid? GroupId, Guid? ChannelId, Guid? TargetId) : IQuery<IReadOnlyList<Guid>>;

internal sealed class GetFormerHearersHandler(NotificationsDbContext db) : IQueryHandler<GetFormerHearers, IReadOnlyList<Guid>>
{
    public async Task<Result<IReadOnlyList<Guid>>> Handle(GetFormerHearers request, CancellationToken cancellationToken) =>
        await db.HearersOf(request.GroupId, request.ChannelId, request.TargetId).ToListAsync(cancellationToken);
}
