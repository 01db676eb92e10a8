using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Accounts.Features;

/// <summary>Ends the session that is used; again: nothing happens.</summary>
[NoInput]
internal sealed record SignOut(Caller Caller) : ICommand<Nothing>;

internal sealed class SignOutHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<SignOut, Nothing>
{
    public async Task<Result<Nothing>> Handle(SignOut request, CancellationToken cancellationToken)
    {
        if (await db.Sessions.FindAsync([request.Caller.SessionId], cancellationToken) is not { } session || session.PersonId != request.Caller.Id)
        {
            return RequestErrors.Unauthenticated;
        }

        session.End(clock.GetUtcNow());
        return Nothing.Value;
    }
}
