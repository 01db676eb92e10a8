using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>A request was accepted, withdrawn or closed; remembered also when it was not known to wait.</summary>
[NoInput]
internal sealed record EndRequest(Caller Caller, Guid ChatId, int Turn) : ICommand<Nothing>;

internal sealed class EndRequestHandler(NotificationsDbContext db) : ICommandHandler<EndRequest, Nothing>
{
    public async Task<Result<Nothing>> Handle(EndRequest request, CancellationToken cancellationToken)
    {
        (await db.FindOrAddRequest(request.ChatId, cancellationToken)).End(request.Turn);
        return Nothing.Value;
    }
}
