using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Every channel but the default one, valid or not, by name; for administrators.</summary>
[NoInput]
internal sealed record GetChannels(Caller Caller) : IQuery<IReadOnlyList<ChannelDetails>>;

/// <summary>A channel as administrators see it; its version goes back with a change.</summary>
internal sealed record ChannelDetails(
    Guid Id,
    int Version,
    string Name,
    Guid GroupId,
    int Color,
    bool OfferedToCustomers,
    bool OfferedToPublic,
    bool IsFallback,
    bool AllowsJoining,
    bool Valid,
    ChannelRules Rules);

internal sealed class GetChannelsHandler(ChatDbContext db) : IQueryHandler<GetChannels, IReadOnlyList<ChannelDetails>>
{
    public async Task<Result<IReadOnlyList<ChannelDetails>>> Handle(GetChannels request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        return await db.Channels.AsNoTracking().Where(c => c.Id != Channel.DefaultId).OrderBy(c => c.Name)
            .Select(c => new ChannelDetails(
                c.Id, c.Version, c.Name, c.GroupId, c.Color, c.OfferedToCustomers, c.OfferedToPublic, c.IsFallback, c.AllowsJoining, c.Valid, c.Rules))
            .ToListAsync(cancellationToken);
    }
}
