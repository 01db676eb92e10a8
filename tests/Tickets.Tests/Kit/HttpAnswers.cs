using System.Net.Http.Json;
using BuildingBlocks.Infrastructure.Web;

namespace Tickets.Tests.Kit;

internal static class HttpAnswers
{
    /// <summary>The status and, of a refusal, the code.</summary>
    public static async Task<(int Status, string? Code)> Refusal(this Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        var status = (int)response.StatusCode;
        return (status, status < 400 ? null : (await response.Content.ReadFromJsonAsync<Problem>(Json.Options))?.Code);
    }

    private sealed record Problem(string Code);
}
