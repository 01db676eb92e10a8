using System.Globalization;
using Chat.Domain;
using Chat.Features;

namespace Chat.Realtime;

/// <summary>A request as it comes over the wire: whatever can be wrong is text here, and refused by a rule instead of a broken call.</summary>
internal sealed record QuestionInput(
    string? ChannelId, string? Name, string? Text, ContextInput? Context, string? Email = null, string? Consent = null, IReadOnlyList<FieldAnswer>? Answers = null)
{
    public Question ToQuestion() => new(
        ChannelId is null ? null : Guid.TryParse(ChannelId, out var id) ? id : Guid.Empty,
        Name,
        Text,
        Context?.ToContext(),
        new(Email, Consent, Answers ?? []));
}

/// <summary>A chat with a named person as it comes over the wire.</summary>
internal sealed record StartInput(string? TargetId, string? Text, TicketReference? Ticket);

/// <summary>An invitation as it comes over the wire.</summary>
internal sealed record InviteInput(string? AgentId, string? Text);

/// <summary>Where the request comes from; a time nobody can read is left out.</summary>
internal sealed record ContextInput(string? PageUrl, string? PageTitle, string? Site, string? Browser, string? Language, string? VisitStartedAt)
{
    public RequestContext ToContext() => new()
    {
        PageUrl = PageUrl,
        PageTitle = PageTitle,
        Site = Site,
        Browser = Browser,
        Language = Language,
        VisitStartedAt = DateTimeOffset.TryParse(VisitStartedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null,
    };
}
