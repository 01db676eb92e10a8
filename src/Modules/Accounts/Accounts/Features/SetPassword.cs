using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>
/// Gives a person another password, by administrators and the system. Their sessions end, but for the one that asks, and failed
/// tries are forgotten.
/// </summary>
/// <param name="Caller">Who asks.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Password">8 to 200 characters; stored as a hash only.</param>
internal sealed record SetPassword(Caller Caller, Guid PersonId, string Password) : ICommand<Nothing>;

internal sealed class SetPasswordValidator : AbstractValidator<SetPassword>
{
    public SetPasswordValidator() => RuleFor(c => c.Password).IsNewPassword();
}

internal sealed class SetPasswordHandler(AccountsDbContext db, IPasswords passwords, TimeProvider clock) : ICommandHandler<SetPassword, Nothing>
{
    public async Task<Result<Nothing>> Handle(SetPassword request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.People.FindAsync([request.PersonId], cancellationToken) is not { } person)
        {
            return RequestErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        person.SetPassword(passwords.Hash(request.Password));
        await db.EndSessionsOf(person, request.Caller.SessionId, now, cancellationToken);
        var attempts = await db.SignInAttempts.SingleOrDefaultAsync(a => a.Kind == person.Kind && a.NormalizedLogin == person.NormalizedLogin, cancellationToken);
        attempts?.Succeed(now);
        db.Audited(request.Caller, "accounts.password-set", person.Id.ToString(), person.Name, null, null, now);
        return Nothing.Value;
    }
}
