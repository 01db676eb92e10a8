using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Who may administer people.</summary>
internal static class Rights
{
    /// <summary>True for the system itself and for active administrators, as stored now.</summary>
    public static async Task<bool> MayAdminister(this AccountsDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        if (caller.Kind != CallerKind.Agent)
        {
            return caller.Kind == CallerKind.System;
        }

        var roles = await db.People.Where(p => p.Id == caller.Id && p.Kind == PersonKind.Agent && p.Active).Select(p => p.Roles).SingleOrDefaultAsync(cancellationToken);
        return roles?.Contains(Role.Administrator) == true;
    }
}
