using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Notifications.Domain;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>A request began to wait, or does so again; what is told of an earlier time changes nothing.</summary>
[NoInput]
internal sealed record AddRequest(Caller Caller, Guid ChatId, Waiting Waiting) : ICommand<Nothing>;

internal sealed class AddRequestHandler(NotificationsDbContext db) : ICommandHandler<AddRequest, Nothing>
{
    public async Task<Result<Nothing>> Handle(AddRequest request, CancellationToken cancellationToken)
    {
        (await db.FindOrAddRequest(request.ChatId, cancellationToken)).Wait(request.Waiting);
        return Nothing.Value;
    }
}
