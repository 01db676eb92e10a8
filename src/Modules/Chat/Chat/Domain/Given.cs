using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>What somebody says to what their channel asks before a chat.</summary>
/// <param name="Email">Of public users only; customer users have one.</param>
/// <param name="Consent">The text they agreed to.</param>
/// <param name="Answers">To the channel's fields; to others they are ignored.</param>
internal sealed record Given(string? Email, string? Consent, IReadOnlyList<FieldAnswer> Answers)
{
    public const int EmailLimit = 254;
    public const int AnswerLimit = 500;

    public static Given Nothing { get; } = new(null, null, []);

    /// <summary>The context with what was asked and told, or what is still missing.</summary>
    public Result<RequestContext> AddTo(RequestContext context, ChannelRules rules, PartyKind requester, DateTimeOffset now)
    {
        var email = requester == PartyKind.Visitor && rules.Email != Asking.None ? Email?.Trim() ?? "" : "";
        if (email.Length == 0 && requester == PartyKind.Visitor && rules.Email == Asking.Required)
        {
            return ChatErrors.EmailRequired;
        }

        if (email.Length > 0 && !LooksLikeEmail(email))
        {
            return ChatErrors.EmailWrong;
        }

        var answers = rules.Fields.Select(f => new FieldAnswer(f.Label, AnswerTo(f.Label))).ToList();
        if (rules.Fields.FirstOrDefault(f => f.Required && answers.Exists(a => a.Label == f.Label && a.Text.Length == 0)) is { } open)
        {
            return ChatErrors.AnswerRequired.With("label", open.Label);
        }

        if (rules.Consent is not null && Consent != rules.Consent)
        {
            return ChatErrors.ConsentRequired;
        }

        return context with
        {
            Email = email.Length > 0 ? email : null,
            Consent = rules.Consent is { } text ? new(text, now) : null,
            Answers = answers.FindAll(a => a.Text.Length > 0),
        };
    }

    private string AnswerTo(string label) => Answers.FirstOrDefault(a => a.Label == label)?.Text.Trim() ?? "";

    /// <summary>Only what no address is; whether it is theirs, nobody checks.</summary>
    private static bool LooksLikeEmail(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>' or '"');
}
