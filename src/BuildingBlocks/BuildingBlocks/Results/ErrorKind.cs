namespace BuildingBlocks.Results;

/// <summary>What a refusal means for the one who asked; mapped once to an HTTP status.</summary>
public enum ErrorKind
{
    /// <summary>The input is wrong; 400.</summary>
    Invalid,

    /// <summary>Nobody is signed in; 401.</summary>
    Unauthenticated,

    /// <summary>Somebody is signed in and may not; 403.</summary>
    Forbidden,

    /// <summary>Unknown, or not theirs, which must look alike; 404.</summary>
    NotFound,

    /// <summary>The state does not allow it, or somebody else was faster; 409.</summary>
    Conflict,

    /// <summary>Too often; 429 with <see cref="Error.RetryAfter"/>.</summary>
    TooMany,
}
