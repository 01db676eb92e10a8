using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Accounts.Features;

/// <summary>Ends a session: one's own in another browser, or as an administrator or the system anybody's. Again: nothing happens.</summary>
[NoInput]
internal sealed record EndSession(Caller Caller, Guid SessionId) : ICommand<Nothing>;

internal sealed class EndSessionHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<EndSession, Nothing>
{
    public async Task<Result<Nothing>> Handle(EndSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.FindAsync([request.SessionId], cancellationToken);
        if (session is null || (session.PersonId != request.Caller.Id && !await db.MayAdminister(request.Caller, cancellationToken)))
        {
            return RequestErrors.NotFound;
        }

        session.End(clock.GetUtcNow());
        return Nothing.Value;
    }
}
