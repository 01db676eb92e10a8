using System.Text.Json;
using BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace Tickets.Endpoints;

/// <summary>Reads a request's JSON; whatever is wrong with it is a refusal with a code, like any other wrong input.</summary>
internal static class RequestBody
{
    public static async Task<Result<T>> Read<T>(HttpContext http) where T : class
    {
        try
        {
            return await http.Request.ReadFromJsonAsync<T>(http.RequestAborted) is { } body ? body : Refused;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            return Refused;
        }
    }

    private static Error Refused => RequestErrors.Invalid.With("field", "body");
}
