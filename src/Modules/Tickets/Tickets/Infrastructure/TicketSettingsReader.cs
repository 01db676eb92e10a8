using Microsoft.Extensions.Configuration;
using Tickets.Features;

namespace Tickets.Infrastructure;

/// <summary>Reads <c>ChatMonolith:Tickets:Queues</c>, <c>:Priorities</c>, <c>:States</c> and <c>ChatMonolith:TimeZone</c>.</summary>
internal static class TicketSettingsReader
{
    public const int MaxLength = 100;

    private static readonly string[] Queues = ["Support", "Support::Second level", "Billing", "Sales"];
    private static readonly string[] Priorities = ["1 very low", "2 low", "3 normal", "4 high", "5 very high"];
    private static readonly string[] States = ["new", "open", "pending reminder", "closed successful", "closed unsuccessful"];

    /// <summary>Throws <see cref="InvalidOperationException"/> with one sentence for a wrong setting.</summary>
    public static TicketSettings Read(IConfiguration configuration) => new(
        List(configuration, nameof(Queues), Queues),
        List(configuration, nameof(Priorities), Priorities),
        List(configuration, nameof(States), States),
        Zone(configuration["ChatMonolith:TimeZone"]));

    private static IReadOnlyList<string> List(IConfiguration configuration, string name, string[] otherwise)
    {
        var section = configuration.GetSection($"ChatMonolith:Tickets:{name}");
        if (!section.Exists())
        {
            return otherwise;
        }

        var values = section.GetChildren().Select(child => child.Value?.Trim() ?? "").ToList();
        return values is [_, ..] && values.TrueForAll(value => value.Length is > 0 and <= MaxLength) && values.Distinct().Count() == values.Count
            ? values
            : throw new InvalidOperationException($"ChatMonolith:Tickets:{name} must be a list of different names of 1 to {MaxLength} characters.");
    }

    private static TimeZoneInfo Zone(string? id) =>
        string.IsNullOrWhiteSpace(id) ? TimeZoneInfo.Utc
        : TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone
        : throw new InvalidOperationException($"ChatMonolith:TimeZone must be the name of a time zone such as Europe/Vienna, not '{id}'.");
}
