using BuildingBlocks.Domain;

namespace Accounts.Domain;

/// <summary>One browser in which a person is signed in. The cookie only names it; whether it counts is decided here.</summary>
internal sealed class Session : AggregateRoot
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);
    public static readonly TimeSpan Long = TimeSpan.FromDays(30);

    private Session()
    {
    }

    public Guid PersonId { get; private init; }

    /// <summary>Which of the two cookies names it.</summary>
    public PersonKind Kind { get; private init; }

    public bool StaysSignedIn { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static Session Start(Guid personId, PersonKind kind, bool staysSignedIn, DateTimeOffset now) => new()
    {
        PersonId = personId,
        Kind = kind,
        StaysSignedIn = staysSignedIn,
        CreatedAt = now,
        LastSeenAt = now,
        ExpiresAt = now + (staysSignedIn ? Long : Idle),
    };

    public bool IsExpired(DateTimeOffset now) => now >= ExpiresAt;

    /// <summary>Its person did something; an idle session lives on, a long one ends when it was said to.</summary>
    public void Seen(DateTimeOffset now)
    {
        if (EndedAt is not null || IsExpired(now) || now <= LastSeenAt)
        {
            return;
        }

        LastSeenAt = now;
        ExpiresAt = StaysSignedIn ? ExpiresAt : now + Idle;
    }

    public void End(DateTimeOffset now)
    {
        if (EndedAt is null)
        {
            EndedAt = now;
            Raise(new SessionEnded(Id));
        }
    }
}
