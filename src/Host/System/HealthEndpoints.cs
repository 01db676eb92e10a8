using BuildingBlocks.Infrastructure.DeadLetters;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Persistence;
using Host.Demo;

namespace Host.System;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its databases and its bus do too.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan CheckLimit = TimeSpan.FromSeconds(3);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Ok(new { status = "ok" }));
        endpoints.MapGet("/health/ready", Ready);
    }

    private static async Task<IResult> Ready(StartupGate gate, IEnumerable<IModuleDatabase> databases, IEnumerable<IDeadLetterBox> boxes, BusHealth bus, DemoProgress demo, CancellationToken cancellationToken)
    {
        var checks = new Dictionary<string, HealthCheck>();
        if (!gate.IsOpen)
        {
            checks["start"] = new("down", "The databases are not ready yet.");
        }
        else
        {
            foreach (var database in databases)
            {
                checks[$"database:{database.Module}"] = await Check(database, cancellationToken);
            }

            if (!demo.IsComplete)
            {
                checks["demo"] = new("down", "The demo data is being added.");
            }

            if (checks.Values.All(c => c.Status == "ok"))
            {
                checks["dead-letters"] = await CountDead(boxes, cancellationToken);
            }
        }

        checks["bus"] = bus.IsHealthy ? new("ok", null) : new("down", "RabbitMQ does not answer.");

        var ready = checks.Values.All(c => c.Status != "down");
        return Results.Json(new { status = ready ? "ok" : "down", checks }, statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<HealthCheck> Check(IModuleDatabase database, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(CheckLimit);
        try
        {
            await database.Ping(limit.Token);
            return new("ok", null);
        }
        catch (Exception)
        {
            return new("down", "The database does not answer.");
        }
    }

    private static async Task<HealthCheck> CountDead(IEnumerable<IDeadLetterBox> boxes, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var box in boxes)
        {
            count += (await box.List(cancellationToken)).Count;
        }

        // something to look at, no reason to take the node out of rotation
        return count == 0 ? new("ok", null) : new("attention", $"{count} dead letters wait in the administration.");
    }

    private sealed record HealthCheck(string Status, string? Detail);
}
