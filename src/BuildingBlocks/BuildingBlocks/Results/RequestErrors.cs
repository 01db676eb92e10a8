namespace BuildingBlocks.Results;

/// <summary>The refusals every module shares.</summary>
public static class RequestErrors
{
    public static readonly Error Invalid = new("request.invalid", ErrorKind.Invalid, "The input is not valid.");
    public static readonly Error Unauthenticated = new("request.unauthenticated", ErrorKind.Unauthenticated, "Please sign in.");
    public static readonly Error Forbidden = new("request.forbidden", ErrorKind.Forbidden, "This is not allowed.");
    public static readonly Error NotFound = new("request.not-found", ErrorKind.NotFound, "There is no such thing.");
    public static readonly Error Conflict = new("request.conflict", ErrorKind.Conflict, "Somebody else changed it at the same time.");
    public static readonly Error TooMany = new("request.too-many", ErrorKind.TooMany, "That was too often.");
    public static readonly Error UnsupportedVersion = new("request.unsupported-version", ErrorKind.Invalid, "This protocol version is not spoken here.");
}
