using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tickets.Features;

/// <summary>The sentences that the server itself writes into articles.</summary>
internal sealed partial class TicketTexts
{
    private const string Resource = "Tickets.Texts.en.json";
    private readonly Dictionary<string, string> _texts;

    public TicketTexts()
    {
        using var stream = typeof(TicketTexts).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The text file {Resource} is missing.");
        _texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    /// <summary>True when there is a text for <paramref name="key"/>.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The text with its {placeholders} filled in; one without a value stays as it is.</summary>
    public string Say(string key, IReadOnlyDictionary<string, string> args) =>
        Placeholder().Replace(_texts[key], match => args.TryGetValue(match.Groups[1].Value, out var value) ? value : match.Value);

    /// <summary>A text without placeholders.</summary>
    public string Say(string key) => _texts[key];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
