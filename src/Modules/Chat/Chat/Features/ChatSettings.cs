using Microsoft.Extensions.Configuration;

namespace Chat.Features;

/// <summary>The deployment settings this module reads.</summary>
/// <param name="Organisation">Shown to customers until a set-up named another; <c>ChatMonolith:Organisation</c>.</param>
internal sealed record ChatSettings(string Organisation)
{
    private const string Product = "ChatMonolith";

    public static ChatSettings From(IConfiguration configuration) =>
        new(configuration["ChatMonolith:Organisation"] is { Length: > 0 } organisation ? organisation : Product);
}
