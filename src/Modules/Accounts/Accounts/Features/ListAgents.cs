using Accounts.Contracts.Queries;
using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

internal sealed class ListAgentsHandler(AccountsDbContext db) : IQueryHandler<ListAgents, IReadOnlyList<AgentSummary>>
{
    public async Task<Result<IReadOnlyList<AgentSummary>>> Handle(ListAgents request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind is not (CallerKind.System or CallerKind.Agent))
        {
            return RequestErrors.Forbidden;
        }

        var agents = await db.People.AsNoTracking()
            .Where(p => p.Kind == PersonKind.Agent && p.Active)
            .OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Name, p.Email, p.Roles })
            .ToListAsync(cancellationToken);
        return agents.ConvertAll(a => new AgentSummary(a.Id, a.Name, a.Email, [.. a.Roles.Select(r => (Contracts.Role)r)]));
    }
}
