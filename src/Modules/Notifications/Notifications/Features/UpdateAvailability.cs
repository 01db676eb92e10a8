using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>Takes over what an agent intends to take; an older version changes nothing.</summary>
[NoInput]
internal sealed record UpdateAvailability(Caller Caller, Guid AgentId, bool TakesRequests, int AvailabilityVersion) : ICommand<Nothing>;

internal sealed class UpdateAvailabilityHandler(NotificationsDbContext db) : ICommandHandler<UpdateAvailability, Nothing>
{
    public async Task<Result<Nothing>> Handle(UpdateAvailability request, CancellationToken cancellationToken)
    {
        var agent = await db.FindOrAddAgent(request.AgentId, cancellationToken);
        agent.Intend(request.TakesRequests, request.AvailabilityVersion);
        return Nothing.Value;
    }
}
