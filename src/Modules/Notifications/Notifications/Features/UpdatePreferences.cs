using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Notifications.Infrastructure;

namespace Notifications.Features;

/// <summary>Takes over of which channels an agent wants to hear; an older version changes nothing.</summary>
[NoInput]
internal sealed record UpdatePreferences(Caller Caller, Guid AgentId, bool OnlyLookedAfter, IReadOnlyList<Guid> ChannelIds, int PreferencesVersion) : ICommand<Nothing>;

internal sealed class UpdatePreferencesHandler(NotificationsDbContext db) : ICommandHandler<UpdatePreferences, Nothing>
{
    public async Task<Result<Nothing>> Handle(UpdatePreferences request, CancellationToken cancellationToken)
    {
        var agent = await db.FindOrAddAgent(request.AgentId, cancellationToken);
        agent.Prefer(request.OnlyLookedAfter, request.ChannelIds, request.PreferencesVersion);
        return Nothing.Value;
    }
}
