using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>Everything that administrators decide about one channel; see <see cref="Channel"/>.</summary>
internal sealed record ChannelSettings
{
    public const int LastColor = 7;

    /// <summary>Unique.</summary>
    public string Name { get; init; } = "";

    public Guid GroupId { get; init; }

    /// <summary>Which of the eight channel squares, 0 to <see cref="LastColor"/>.</summary>
    public int Color { get; init; }

    public bool OfferedToCustomers { get; init; }

    public bool OfferedToPublic { get; init; }

    public bool IsFallback { get; init; }

    public bool AllowsJoining { get; init; }

    public bool Valid { get; init; } = true;

    public ChannelRules Rules { get; init; } = new();

    /// <summary>Without white space around texts; a blank text is none.</summary>
    public ChannelSettings Tidy() => this with
    {
        Name = Name.Trim(),
        Rules = Rules with
        {
            Consent = TrimmedOrNull(Rules.Consent),
            AgentName = TrimmedOrNull(Rules.AgentName),
            Fields = [.. Rules.Fields.Select(f => f with { Label = f.Label.Trim() })],
        },
    };

    /// <summary>Who chooses no channel may be anybody.</summary>
    public Result FitsFallback() => IsFallback && !(Valid && OfferedToCustomers && OfferedToPublic) ? ChatErrors.FallbackForEverybody : Result.Success;

    /// <summary>Equal in every member, the fields one by one.</summary>
    public bool IsSameAs(ChannelSettings other) =>
        this with { Rules = other.Rules } == other
        && Rules with { Fields = other.Rules.Fields } == other.Rules
        && Rules.Fields.SequenceEqual(other.Rules.Fields);

    private static string? TrimmedOrNull(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
