using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Infrastructure.Audit;

/// <summary>One entry of the audit, as administrators read it.</summary>
/// <param name="Id">Where the next page goes on.</param>
/// <param name="At">When.</param>
/// <param name="ActorKind">An agent, or the system.</param>
/// <param name="ActorId">Who.</param>
/// <param name="Action">What was done, such as <c>accounts.group-renamed</c>.</param>
/// <param name="Subject">The id of what was changed.</param>
/// <param name="SubjectName">What people called it then.</param>
/// <param name="Before">What it was; null when it was not there.</param>
/// <param name="After">What it became; null when it is gone.</param>
public sealed record AuditView(
    Guid Id, DateTimeOffset At, CallerKind ActorKind, Guid ActorId, string Action, string Subject, string SubjectName, JsonElement? Before, JsonElement? After);

/// <summary>Reads a module's audit; whoever calls it has checked that the caller administers.</summary>
public static class AuditReading
{
    /// <summary>How many entries a page has at most.</summary>
    public const int LargestPage = 100;

    /// <summary>Entries from the newest to the oldest.</summary>
    /// <param name="db">The module's context.</param>
    /// <param name="before">The last entry of the page before; null for the first page. After an entry that is unknown comes nothing.</param>
    /// <param name="limit">How many; between 1 and <see cref="LargestPage"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IReadOnlyList<AuditView>> AuditPage(this ModuleDbContext db, Guid? before, int limit, CancellationToken cancellationToken)
    {
        var rows = db.Audit.AsNoTracking();
        if (before is { } id)
        {
            var at = await rows.Where(r => r.Id == id).Select(r => (DateTimeOffset?)r.At).SingleOrDefaultAsync(cancellationToken);
            rows = rows.Where(r => r.At < at || (r.At == at && r.Id < id));
        }

        var page = await rows.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(Math.Clamp(limit, 1, LargestPage)).ToListAsync(cancellationToken);
        return page.ConvertAll(r => new AuditView(r.Id, r.At, r.ActorKind, r.ActorId, r.Action, r.Subject, r.SubjectName, Parse(r.Before), Parse(r.After)));
    }

    private static JsonElement? Parse(string? json) => json is null ? null : JsonSerializer.Deserialize<JsonElement>(json);
}
