using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>Takes over what an agent's account allows; an older version changes nothing.</summary>
[NoInput]
internal sealed record UpdateAgent(Caller Caller, Guid AgentId, bool Active, IReadOnlyList<Guid> OwnedGroups, int PersonVersion) : ICommand<Nothing>;

internal sealed class UpdateAgentHandler(NotificationsDbContext db) : ICommandHandler<UpdateAgent, Nothing>
{
    public async Task<Result<Nothing>> Handle(UpdateAgent request, CancellationToken cancellationToken)
    {
        var agent = await db.FindOrAddAgent(request.AgentId, cancellationToken);
        agent.Know(request.Active, request.OwnedGroups, request.PersonVersion);
        return Nothing.Value;
    }
}
