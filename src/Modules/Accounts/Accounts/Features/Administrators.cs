using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Sees to it that somebody can always administer.</summary>
internal static class Administrators
{
    /// <summary>Why this administrator must stay one; null when there are others.</summary>
    public static async Task<Error?> RefusalToLose(this AccountsDbContext db, Person administrator, CancellationToken cancellationToken)
    {
        // the installation first: whoever loses one meanwhile changes its version, and this runs again
        var installation = await db.Installations.SingleOrDefaultAsync(cancellationToken) ?? db.Installations.Add(new Installation()).Entity;
        var others = await db.People.Where(p => p.Kind == PersonKind.Agent && p.Active && p.Id != administrator.Id).Select(p => p.Roles).ToListAsync(cancellationToken);
        return installation.LoseAdministrator(others.Count(roles => roles.Contains(Role.Administrator))).Error;
    }
}
