namespace Tickets.Features;

/// <summary>The keys of the module's server-made texts, which stand in <c>Texts/en.json</c>.</summary>
internal static class TextKeys
{
    /// <summary>number, channel, name</summary>
    public const string Head = "article.head";

    /// <summary>date, zone</summary>
    public const string Zone = "article.zone";

    /// <summary>label, text</summary>
    public const string Answer = "article.answer";

    /// <summary>date, time, text</summary>
    public const string Consent = "article.consent";

    public const string NoteSubject = "article.note-subject";

    /// <summary>number</summary>
    public const string LateSubject = "article.late-subject";

    public const string UnknownAuthor = "author.unknown";

    /// <summary>code</summary>
    public const string UnknownLine = "line.unknown";

    /// <summary>The text of a system line whose author has no name.</summary>
    public static string Unnamed(string code) => $"{Line(code)}.unnamed";

    /// <summary>The text of a system line.</summary>
    public static string Line(string code) => $"line.{code}";
}
