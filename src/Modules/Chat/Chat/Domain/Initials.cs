using System.Globalization;

namespace Chat.Domain;

/// <summary>“Sara Lindqvist” → SL, “Kim” → K.</summary>
internal static class Initials
{
    public static string Of(string name)
    {
        var letters = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(First).Where(letter => letter.Length > 0).ToList();
        return (letters.Count > 1 ? letters[0] + letters[^1] : string.Concat(letters)).ToUpperInvariant();
    }

    private static string First(string word)
    {
        for (var index = 0; index < word.Length; index += char.IsSurrogatePair(word, index) ? 2 : 1)
        {
            if (char.IsLetterOrDigit(word, index))
            {
                return StringInfo.GetNextTextElement(word, index);
            }
        }

        return "";
    }
}
