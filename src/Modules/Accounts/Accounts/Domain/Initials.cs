using System.Globalization;

namespace Accounts.Domain;

/// <summary>What an avatar shows: the first letters of the first and the last word of a name.</summary>
internal static class Initials
{
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [] => "",
            [var only] => First(only),
            [var first, .., var last] => First(first) + First(last),
        };
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
