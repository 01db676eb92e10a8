using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts.Queries;
using Notifications.Infrastructure;

namespace Notifications.Features;

internal sealed class ListWaitingNoticesHandler(NotificationsDbContext db) : IQueryHandler<ListWaitingNotices, IReadOnlyList<Notice>>
{
    public async Task<Result<IReadOnlyList<Notice>>> Handle(ListWaitingNotices request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var waiting = await db.HeardBy(request.Caller.Id).ToListAsync(cancellationToken);
        return waiting.ConvertAll(r => r.ToNotice());
    }
}
