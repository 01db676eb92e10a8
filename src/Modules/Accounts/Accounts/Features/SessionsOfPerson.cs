using Accounts.Domain;
using Accounts.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Signs a person out everywhere.</summary>
internal static class SessionsOfPerson
{
    /// <summary>Ends all sessions of a person but one.</summary>
    public static async Task EndSessionsOf(this AccountsDbContext db, Person person, Guid except, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var session in await db.Sessions.Where(s => s.PersonId == person.Id && s.EndedAt == null && s.Id != except).ToListAsync(cancellationToken))
        {
            session.End(now);
        }
    }
}
