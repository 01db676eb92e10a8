using System.Diagnostics.CodeAnalysis;

namespace BuildingBlocks.Results;

/// <summary>A result whose refusal can be read without knowing the type of its value.</summary>
public interface IResult
{
    /// <summary>The refusal; null when it was done.</summary>
    Error? Error { get; }
}

/// <summary>A value, or a refusal.</summary>
/// <typeparam name="T">What is answered when nothing is refused; <see cref="Nothing"/> for commands without an answer.</typeparam>
public sealed record Result<T> : IResult
{
    private Result(T? value, Error? error) => (Value, Error) = (value, error);

    /// <summary>The answer; only meaningful when <see cref="IsSuccess"/>.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public Error? Error { get; }

    /// <summary>True when <see cref="Value"/> is there.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);
}

/// <summary>The answer of a command that has none.</summary>
public readonly record struct Nothing
{
    /// <summary>The only value.</summary>
    public static Nothing Value => default;
}
