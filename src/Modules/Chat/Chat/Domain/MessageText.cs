using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>What a message may be: plain text of 1 to 8,000 UTF-16 units with line feeds.</summary>
internal static class MessageText
{
    public const int Limit = 8_000;

    /// <summary>The text as it is stored, or why it is refused.</summary>
    public static Result<string> Normalise(string? text)
    {
        var normal = text?.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd() ?? "";
        return normal.Length == 0 ? ChatErrors.TextEmpty
            : normal.Length > Limit ? ChatErrors.TextTooLong
            : !IsStorable(normal) ? RequestErrors.Invalid.With("field", "text")
            : normal;
    }

    /// <summary>False for what PostgreSQL can't store or UTF-8 can't say: a null character, half a surrogate pair.</summary>
    public static bool IsStorable(string? text)
    {
        if (text is null)
        {
            return true;
        }

        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0' || char.IsLowSurrogate(text[index]))
            {
                return false;
            }

            if (char.IsHighSurrogate(text[index]))
            {
                if (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
                {
                    return false;
                }

                index++;
            }
        }

        return true;
    }
}
