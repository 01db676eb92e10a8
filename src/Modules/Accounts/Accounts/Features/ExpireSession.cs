using Accounts.Infrastructure;
using Accounts.Jobs;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Ends a session whose time is over; one that was used meanwhile is looked at again when its new time is over.</summary>
[NoInput]
internal sealed record ExpireSession(Caller Caller, Guid SessionId) : ICommand<Nothing>;

internal sealed class ExpireSessionHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<ExpireSession, Nothing>
{
    public async Task<Result<Nothing>> Handle(ExpireSession request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await db.Sessions.FindAsync([request.SessionId], cancellationToken) is not { EndedAt: null } session)
        {
            return Nothing.Value;
        }

        var key = ExpireSessionWhenDue.KeyOf(session);
        if (session.IsExpired(now))
        {
            session.End(now);
        }
        else if (!await db.Jobs.AnyAsync(j => j.Key == key, cancellationToken)) // a run that was cut off after its commit has left it
        {
            db.Schedule(ExpireSessionWhenDue.For(session), key, session.ExpiresAt);
        }

        return Nothing.Value;
    }
}
