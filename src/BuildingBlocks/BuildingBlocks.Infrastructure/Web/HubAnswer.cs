using BuildingBlocks.Results;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>A refusal on the wire of a hub.</summary>
public sealed record Refusal(string Code, string Text, IReadOnlyDictionary<string, string> Args, double? RetryAfterMs)
{
    internal static Refusal From(Error error) => new(error.Code, error.Text, error.Args, error.RetryAfter?.TotalMilliseconds);
}

/// <summary>What every hub method answers.</summary>
public sealed record HubAnswer<T>(bool Ok, T? Value, Refusal? Error);

/// <summary>Makes hub answers.</summary>
public static class HubAnswer
{
    /// <summary>Turns a handler's result into an answer.</summary>
    public static HubAnswer<T> From<T>(Result<T> result) => result.IsSuccess ? new(true, result.Value, null) : Refused<T>(result.Error);

    /// <summary>A refusal that no handler had to be asked for.</summary>
    public static HubAnswer<T> Refused<T>(Error error) => new(false, default, Refusal.From(error));
}
