namespace BuildingBlocks.Contracts;

/// <summary>Who asks. Filled by hub, endpoint, job or consumer, never by the client.</summary>
/// <param name="Kind">The kind of person, or the system itself.</param>
/// <param name="Id">The person's or visitor's id; <see cref="Guid.Empty"/> for the system.</param>
/// <param name="SessionId">The session that is used; <see cref="Guid.Empty"/> for visitors and the system.</param>
public readonly record struct Caller(CallerKind Kind, Guid Id, Guid SessionId)
{
    /// <summary>Jobs, consumers and start-up work.</summary>
    public static Caller System => new(CallerKind.System, Guid.Empty, Guid.Empty);
}

/// <summary>The kinds of those who ask.</summary>
public enum CallerKind
{
    /// <summary>The product itself.</summary>
    System,

    /// <summary>A signed-in agent (also supervisors and administrators).</summary>
    Agent,

    /// <summary>A signed-in customer user.</summary>
    Customer,

    /// <summary>A public user of an embedded chat, known by a key.</summary>
    Visitor,
}
