using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>A request shall be noticed again; one that is not known yet will be noticed for the first time.</summary>
[NoInput]
internal sealed record RemindOfRequest(Caller Caller, Guid ChatId, int? Turn = null) : ICommand<Nothing>;

internal sealed class RemindOfRequestHandler(NotificationsDbContext db) : ICommandHandler<RemindOfRequest, Nothing>
{
    public async Task<Result<Nothing>> Handle(RemindOfRequest request, CancellationToken cancellationToken)
    {
        (await db.Requests.FindAsync([request.ChatId], cancellationToken))?.Remind(request.Turn);
        return Nothing.Value;
    }
}
