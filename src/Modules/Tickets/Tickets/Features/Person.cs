using System.Globalization;

namespace Tickets.Features;

/// <summary>Somebody as lists show them.</summary>
internal sealed record Person(Guid Id, string Name, string Initials)
{
    public static Person Of(Guid id, string name) => new(id, name, InitialsOf(name));

    private static string InitialsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = words.Length > 1 ? new[] { words[0], words[^1] } : words;
        return string.Concat(letters.Select(word => StringInfo.GetNextTextElement(word))).ToUpperInvariant();
    }
}
