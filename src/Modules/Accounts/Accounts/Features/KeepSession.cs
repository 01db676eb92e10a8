using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Accounts.Features;

/// <summary>The caller's person did something: their idle session lives on from now.</summary>
[NoInput]
internal sealed record KeepSession(Caller Caller) : ICommand<Nothing>;

internal sealed class KeepSessionHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<KeepSession, Nothing>
{
    public async Task<Result<Nothing>> Handle(KeepSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.FindAsync([request.Caller.SessionId], cancellationToken);
        session?.Seen(clock.GetUtcNow());
        return Nothing.Value;
    }
}
