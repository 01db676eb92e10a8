namespace BuildingBlocks.Results;

/// <summary>A refusal: an expected answer, not an exception.</summary>
/// <param name="Code">Stable, <c>module.reason</c>; clients choose their text by it.</param>
/// <param name="Kind">How it is mapped to a status.</param>
/// <param name="Text">English, for logs and for developers who read the wire.</param>
public sealed record Error(string Code, ErrorKind Kind, string Text)
{
    /// <summary>Values a client needs for its text, such as the name of who was faster.</summary>
    public IReadOnlyDictionary<string, string> Args { get; init; } = new Dictionary<string, string>();

    /// <summary>How long to wait before trying again; only with <see cref="ErrorKind.TooMany"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The same refusal with one more value for the client's text.</summary>
    public Error With(string name, string value) => this with { Args = new Dictionary<string, string>(Args) { [name] = value } };
}
