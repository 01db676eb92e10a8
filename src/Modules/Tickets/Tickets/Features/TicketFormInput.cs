using FluentValidation;
using Tickets.Domain;

namespace Tickets.Features;

/// <summary>The form as it comes from the browser.</summary>
internal sealed record TicketFormInput(
    string Queue,
    string Subject,
    Guid OwnerId,
    string Priority,
    string State,
    string? Note,
    bool Visible = true);

internal static class TextRules
{
    /// <summary>PostgreSQL stores no NUL.</summary>
    public static IRuleBuilderOptions<T, string?> Storable<T>(this IRuleBuilder<T, string?> rule) => rule.Must(text => text is null || !text.Contains('\0'));

    /// <summary>One line of 1 to <paramref name="limit"/> characters.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int limit) =>
        rule.NotEmpty().MaximumLength(limit).Must(text => text is null || !text.Any(char.IsControl));

    /// <summary>What a ticket may be called.</summary>
    public static IRuleBuilderOptions<T, string?> Title<T>(this IRuleBuilder<T, string?> rule) => rule.Line(TicketForm.MaxSubject);
}
