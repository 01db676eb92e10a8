using Accounts;
using BuildingBlocks.Infrastructure.DeadLetters;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;

namespace Host.System;

/// <summary>What the modules gave up on, for administrators: look, and have it tried again.</summary>
internal static class DeadLetterEndpoints
{
    public static void MapDeadLetters(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapModuleApi("system").RequireAuthorization(AccountsModule.AdministratorPolicy);
        api.MapGet("/dead-letters", List);
        api.MapPost("/dead-letters/retry", Retry);
    }

    private static async Task<IReadOnlyList<DeadLetter>> List(IEnumerable<IDeadLetterBox> boxes, CancellationToken cancellationToken)
    {
        var letters = new List<DeadLetter>();
        foreach (var box in boxes)
        {
            letters.AddRange(await box.List(cancellationToken));
        }

        return letters;
    }

    private static async Task<Microsoft.AspNetCore.Http.IResult> Retry(RetryRequest request, IEnumerable<IDeadLetterBox> boxes, CancellationToken cancellationToken)
    {
        var box = boxes.SingleOrDefault(b => b.Module == request.Module);
        return box is not null && await box.Retry(request.Kind ?? "", request.Id ?? "", cancellationToken)
            ? TypedResults.NoContent()
            : RequestErrors.NotFound.ToProblem();
    }

    private sealed record RetryRequest(string? Module, string? Kind, string? Id);
}
