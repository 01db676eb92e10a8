using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Whether the session a cookie names still counts, for the person it names.</summary>
[NoInput]
internal sealed record CheckSession(Caller Caller) : IQuery<LiveSession>;

/// <summary>A session that counts now.</summary>
internal sealed record LiveSession(DateTimeOffset ExpiresAt, bool IsAdministrator);

internal sealed class CheckSessionHandler(AccountsDbContext db, TimeProvider clock) : IQueryHandler<CheckSession, LiveSession>
{
    public async Task<Result<LiveSession>> Handle(CheckSession request, CancellationToken cancellationToken)
    {
        var (now, caller) = (clock.GetUtcNow(), request.Caller);
        var kind = caller.Kind == CallerKind.Agent ? PersonKind.Agent : PersonKind.Customer;
        var live = await db.Sessions
            .Where(s => s.Id == caller.SessionId && s.PersonId == caller.Id && s.Kind == kind && s.EndedAt == null && s.ExpiresAt > now)
            .Join(db.People.Where(p => p.Active), s => s.PersonId, p => p.Id, (s, p) => new { s.ExpiresAt, p.Roles })
            .SingleOrDefaultAsync(cancellationToken);
        return live is null ? RequestErrors.Unauthenticated : new LiveSession(live.ExpiresAt, live.Roles.Contains(Role.Administrator));
    }
}
