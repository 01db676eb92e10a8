using Accounts.Domain;
using Accounts.Infrastructure;
using Accounts.Jobs;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>
/// Starts a session for a login and its password. A wrong password is stored (it counts), so it is a value and not a refusal of
/// the command. Unknown names get the same answers, after the same time, with the same lock.
/// </summary>
/// <param name="Caller">Who is signed in in this browser already, if anybody: that session ends.</param>
/// <param name="Kind">Console or portal.</param>
/// <param name="Login">As typed.</param>
/// <param name="Password">As typed.</param>
/// <param name="StaySignedIn">30 days instead of 12 idle hours.</param>
internal sealed record SignIn(Caller Caller, PersonKind Kind, string Login, string Password, bool StaySignedIn) : ICommand<SignInOutcome>;

/// <summary>One of both.</summary>
internal sealed record SignInOutcome(SignedIn? SignedIn, Error? Refusal);

/// <summary>A started session.</summary>
internal sealed record SignedIn(Guid SessionId, PersonView Person);

internal sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Login).IsName();
        RuleFor(c => c.Password).IsTypedPassword();
    }
}

internal sealed class SignInHandler(AccountsDbContext db, IPasswords passwords, TimeProvider clock) : ICommandHandler<SignIn, SignInOutcome>
{
    private const int Forgotten = 10;
    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    public async Task<Result<SignInOutcome>> Handle(SignIn request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var login = Normalized.Of(request.Login);
        var attempts = await Attempts(request.Kind, login, cancellationToken);
        if (attempts.LockedAt(now) is { } wait)
        {
            return AccountsErrors.Locked with { RetryAfter = wait };
        }

        var person = await db.People.SingleOrDefaultAsync(p => p.Kind == request.Kind && p.NormalizedLogin == login, cancellationToken);
        if (!passwords.Matches(person?.PasswordHash, request.Password) || person is not { Active: true })
        {
            attempts.Fail(now);
            await ForgetOldAttempts(attempts, now, cancellationToken);
            return new SignInOutcome(null, AccountsErrors.SignInRefused);
        }

        attempts.Succeed(now);
        await EndSessionOf(request.Caller, now, cancellationToken);
        var session = Session.Start(person.Id, person.Kind, request.StaySignedIn, now);
        db.Sessions.Add(session);
        db.Schedule(ExpireSessionWhenDue.For(session), ExpireSessionWhenDue.KeyOf(session), session.ExpiresAt);
        return new SignInOutcome(new SignedIn(session.Id, PersonView.Of(person)), null);
    }

    private async Task<SignInAttempts> Attempts(PersonKind kind, string login, CancellationToken cancellationToken)
    {
        var attempts = await db.SignInAttempts.SingleOrDefaultAsync(a => a.Kind == kind && a.NormalizedLogin == login, cancellationToken);
        return attempts ?? db.SignInAttempts.Add(new SignInAttempts(kind, login)).Entity;
    }

    // made-up logins would fill the table: every failure takes some of what is long forgotten with it
    private async Task ForgetOldAttempts(SignInAttempts current, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now - Memory;
        var old = await db.SignInAttempts.Where(a => a.LastTriedAt < before && a.Id != current.Id).OrderBy(a => a.LastTriedAt).Take(Forgotten).ToListAsync(cancellationToken);
        db.SignInAttempts.RemoveRange(old);
    }

    private async Task EndSessionOf(Caller caller, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Sessions.FindAsync([caller.SessionId], cancellationToken) is { } session && session.PersonId == caller.Id)
        {
            session.End(now);
        }
    }
}
