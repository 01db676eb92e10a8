using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The one place where results become HTTP answers.</summary>
public static class HttpResults
{
    /// <summary>200 with the value (204 for <see cref="Nothing"/>), or the refusal as problem details.</summary>
    public static Microsoft.AspNetCore.Http.IResult ToHttp<T>(this Result<T> result, int success = StatusCodes.Status200OK) =>
        !result.IsSuccess ? ToProblem(result.Error)
        : result.Value is Nothing ? TypedResults.NoContent()
        : TypedResults.Json(result.Value, Json.Options, statusCode: success);

    /// <summary>The refusal as problem details with code, args and retryAfterMs.</summary>
    public static Microsoft.AspNetCore.Http.IResult ToProblem(this Error error) => TypedResults.Problem(
        title: error.Text,
        statusCode: StatusOf(error.Kind),
        extensions: new Dictionary<string, object?>
        {
            ["code"] = error.Code,
            ["args"] = error.Args,
            ["retryAfterMs"] = error.RetryAfter?.TotalMilliseconds,
        });

    /// <summary>Who asks; only behind an authorization policy.</summary>
    public static Caller Caller(this HttpContext context) =>
        context.User.ToCaller() ?? throw new InvalidOperationException("The endpoint lacks an authorization policy.");

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status429TooManyRequests,
    };
}
