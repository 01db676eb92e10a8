using System.Globalization;
using System.Text;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Tickets.Domain;

namespace Tickets.Features;

/// <summary>
/// Writes a chat as plain text, one line a message, times in the installation's zone. Takes transcripts of the customers' audience
/// only, so that what agents say among themselves can't get into an article that a customer may read.
/// </summary>
internal sealed class TranscriptArticle(TicketTexts texts, TicketSettings settings)
{
    private const string Date = "yyyy-MM-dd";
    private const string Time = "HH:mm";

    // a further line of a message is moved to the right, so that nobody can write one that looks like somebody else's message
    private const string Continuation = "\n        ";

    /// <summary>The lines of <paramref name="transcript"/> up to a number.</summary>
    public ArticleText Write(Transcript transcript, long upToSequence, string subject, bool visible)
    {
        var lines = transcript.Lines.Where(line => line.Sequence <= upToSequence).ToList();
        return Article(transcript, Head(transcript) + Asked(transcript), lines, subject, visible);
    }

    /// <summary>The article of what was written after the ticket was made.</summary>
    public ArticleText WriteLate(Transcript transcript, bool visible) =>
        Article(transcript, Head(transcript), transcript.Lines, texts.Say(TextKeys.LateSubject, Args(("number", Number(transcript)))), visible);

    /// <summary>An agent's note.</summary>
    public ArticleText Note(string agentName, string note) =>
        new(ArticleKind.Note, Visible: false, agentName, texts.Say(TextKeys.NoteSubject), note);

    private ArticleText Article(Transcript transcript, string head, IEnumerable<TranscriptLine> lines, string subject, bool visible) =>
        new(ArticleKind.Phone, visible, Name(transcript.Requester.Name), subject, Body(head, lines));

    private string Head(Transcript transcript) =>
        texts.Say(TextKeys.Head, Args(("number", Number(transcript)), ("channel", transcript.ChannelName), ("name", Name(transcript.Requester.Name))));

    /// <summary>What was asked before the chat and answered, a line each.</summary>
    private string Asked(Transcript transcript)
    {
        var lines = (transcript.Answers ?? []).Select(a => texts.Say(TextKeys.Answer, Args(("label", Name(a.Label)), ("text", Name(a.Text)))));
        return string.Concat((transcript.Consent is { } consent ? lines.Append(Agreed(consent)) : lines).Select(line => $"\n{line}"));
    }

    private string Agreed(TranscriptConsent consent)
    {
        var at = settings.Local(consent.At);
        return texts.Say(TextKeys.Consent, Args(
            ("date", at.ToString(Date, CultureInfo.InvariantCulture)), ("time", at.ToString(Time, CultureInfo.InvariantCulture)), ("text", Name(consent.Text))));
    }

    private string Body(string head, IEnumerable<TranscriptLine> lines)
    {
        var body = new StringBuilder(head);
        DateOnly? day = null;
        foreach (var line in lines)
        {
            if (settings.Day(line.At) is var today && today != day)
            {
                AppendDay(body, today, isFirst: day is null);
                day = today;
            }

            body.Append(CultureInfo.InvariantCulture, $"\n[{settings.Local(line.At).ToString(Time, CultureInfo.InvariantCulture)}] {Line(line)}");
        }

        return body.ToString();
    }

    private void AppendDay(StringBuilder body, DateOnly day, bool isFirst)
    {
        var date = day.ToString(Date, CultureInfo.InvariantCulture);
        body.Append(isFirst ? $"\n{texts.Say(TextKeys.Zone, Args(("date", date), ("zone", settings.Zone.Id)))}\n" : $"\n\n{date}\n");
    }

    private string Line(TranscriptLine line) => line.Kind == LineKind.Text
        ? $"{Name(line.AuthorName)}: {Clean(line.Text ?? "").ReplaceLineEndings(Continuation)}"
        : SystemLine(line.Code ?? "", line.Args);

    private string SystemLine(string code, IReadOnlyDictionary<string, string> args)
    {
        var cleaned = args.ToDictionary(arg => arg.Key, arg => Name(arg.Value));
        var unnamed = TextKeys.Unnamed(code);
        return !cleaned.ContainsKey("name") && texts.Has(unnamed) ? texts.Say(unnamed)
            : texts.Has(TextKeys.Line(code)) ? texts.Say(TextKeys.Line(code), cleaned)
            : texts.Say(TextKeys.UnknownLine, Args(("code", code)));
    }

    private string Name(string? name) => string.IsNullOrWhiteSpace(name) ? texts.Say(TextKeys.UnknownAuthor) : Clean(name).ReplaceLineEndings(" ");

    private static string Number(Transcript transcript) => transcript.Number.ToString(CultureInfo.InvariantCulture);

    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t'));

    private static Dictionary<string, string> Args(params (string Name, string Value)[] args) => args.ToDictionary(arg => arg.Name, arg => arg.Value);
}
