using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>All groups by name, with their members; for administrators and the system.</summary>
[NoInput]
internal sealed record ListGroups(Caller Caller) : IQuery<IReadOnlyList<GroupView>>;

/// <summary>A group as administrators see it.</summary>
internal sealed record GroupView(Guid Id, string Name, IReadOnlyList<MemberView> Members);

/// <summary>A member by name.</summary>
internal sealed record MemberView(Guid PersonId, string Name, bool Active, ChatLevel Level);

internal sealed class ListGroupsHandler(AccountsDbContext db) : IQueryHandler<ListGroups, IReadOnlyList<GroupView>>
{
    public async Task<Result<IReadOnlyList<GroupView>>> Handle(ListGroups request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        var groups = await db.Groups.AsNoTracking().OrderBy(g => g.NormalizedName).ToListAsync(cancellationToken);
        var agents = await db.People.AsNoTracking().Where(p => p.Memberships.Any()).OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        var members = agents
            .SelectMany(p => p.Memberships.Select(m => (m.GroupId, View: new MemberView(p.Id, p.Name, p.Active, m.Level))))
            .ToLookup(m => m.GroupId, m => m.View);
        return groups.ConvertAll(g => new GroupView(g.Id, g.Name, [.. members[g.Id]]));
    }
}
