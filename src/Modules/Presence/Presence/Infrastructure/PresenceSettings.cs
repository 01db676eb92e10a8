using Microsoft.Extensions.Configuration;
using Presence.Domain;

namespace Presence.Infrastructure;

/// <summary>The deployment settings of Presence, below <c>ChatMonolith:</c>, all in seconds.</summary>
internal static class PresenceSettings
{
    private const int UsualThreshold = 300;
    private const int UsualLease = 30;

    /// <summary>Reads and checks the settings; throws <see cref="InvalidOperationException"/> with one sentence.</summary>
    public static PresenceRules From(IConfiguration configuration) => new(
        Seconds(configuration, "AgentOnlineThresholdSeconds", UsualThreshold),
        Seconds(configuration, "CustomerOnlineThresholdSeconds", UsualThreshold),
        Seconds(configuration, "PresenceLeaseSeconds", UsualLease));

    private static TimeSpan Seconds(IConfiguration configuration, string name, int usual)
    {
        var text = configuration[$"ChatMonolith:{name}"];
        return string.IsNullOrWhiteSpace(text) ? TimeSpan.FromSeconds(usual)
            : int.TryParse(text, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds)
            : throw new InvalidOperationException($"ChatMonolith:{name} must be a number of seconds above zero, not '{text}'.");
    }
}
