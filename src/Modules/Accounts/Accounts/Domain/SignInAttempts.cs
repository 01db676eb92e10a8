using BuildingBlocks.Domain;

namespace Accounts.Domain;

/// <summary>
/// Failed sign-ins with one login, known or not: an unknown name is locked exactly as a known one is, so that the lock tells
/// nothing about who has an account.
/// </summary>
internal sealed class SignInAttempts : AggregateRoot
{
    public const int Limit = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private SignInAttempts()
    {
    }

    public SignInAttempts(PersonKind kind, string normalizedLogin) => (Kind, NormalizedLogin) = (kind, normalizedLogin);

    public PersonKind Kind { get; private init; }

    public string NormalizedLogin { get; private init; } = "";

    public int Failures { get; private set; }

    /// <summary>Moved by every try that is judged, so that of two tries at once the second sees the first.</summary>
    public DateTimeOffset LastTriedAt { get; private set; }

    /// <summary>How long nobody can sign in with this login; null when one can.</summary>
    public TimeSpan? LockedAt(DateTimeOffset now) => Failures >= Limit && now < LastTriedAt + LockedFor ? LastTriedAt + LockedFor - now : null;

    public void Fail(DateTimeOffset now)
    {
        // failures that are as old as a lock lasts are forgotten, those before a lock with them
        Failures = now < LastTriedAt + LockedFor ? Failures + 1 : 1;
        LastTriedAt = now;
    }

    public void Succeed(DateTimeOffset now) => (Failures, LastTriedAt) = (0, now);
}
