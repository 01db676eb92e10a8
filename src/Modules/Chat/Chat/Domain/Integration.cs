using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>One embedding of the chat into websites, named in their snippet.</summary>
internal sealed class Integration : AggregateRoot
{
    /// <summary>The one that always exists.</summary>
    public const string DefaultKey = "default";

    private const string DefaultColor = "#0b6a80";

    private Integration()
    {
    }

    /// <summary>The id in the snippet.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The websites that may embed it, normalised.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; private set; } = [];

    /// <summary>The panel's one colour.</summary>
    public string Color { get; private init; } = DefaultColor;

    /// <summary>Which corner the launcher stands in.</summary>
    public LauncherSide Side { get; private init; }

    /// <summary>What the panel says instead of its own texts, by their key.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; private init; } = new Dictionary<string, string>();

    /// <summary>Whose chat it is; empty until the installation is set up.</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>An integration that no website may embed yet.</summary>
    public static Integration Create(string key) => new() { Key = key };

    /// <summary>Whether a page of this origin may embed it.</summary>
    public bool Allows(string? origin) => WebOrigin.Normalise(origin) is { } normal && AllowedOrigins.Contains(normal);

    /// <summary>Replaces the websites that may embed it.</summary>
    public Result Allow(IEnumerable<string> origins)
    {
        var normal = origins.Select(WebOrigin.Normalise).Distinct().ToList();
        if (normal.Contains(null))
        {
            return ChatErrors.NotAnOrigin;
        }

        AllowedOrigins = [.. normal.OfType<string>()];
        return Result.Success;
    }

    /// <summary>Whose chat it is; another name as long as nobody has said so.</summary>
    public string OrganisationOr(string otherwise) => Organisation.Length > 0 ? Organisation : otherwise;

    /// <summary>Says whose chat it is.</summary>
    public void Name(string organisation) => Organisation = organisation;
}

/// <summary>The corner at the end or at the start of a line of text.</summary>
internal enum LauncherSide
{
    End,
    Start,
}
