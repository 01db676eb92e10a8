using System.Diagnostics.CodeAnalysis;

namespace BuildingBlocks.Results;

/// <summary>Done, or refused with an <see cref="Results.Error"/>.</summary>
public readonly record struct Result
{
    private Result(Error? error) => Error = error;

    /// <summary>The refusal; null when it was done.</summary>
    public Error? Error { get; }

    /// <summary>True when nothing was refused.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>Done.</summary>
    public static Result Success => default;

    public static implicit operator Result(Error error) => new(error);
}
