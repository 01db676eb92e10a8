using Chat.Domain;
using FluentValidation;

namespace Chat.Features;

/// <summary>Rules for texts that come from outside.</summary>
internal static class Storable
{
    /// <summary>At most so many UTF-16 units, and nothing a database can't hold.</summary>
    public static IRuleBuilderOptions<T, string?> IsStorable<T>(this IRuleBuilder<T, string?> rule, int limit) =>
        rule.Must(text => text is null || (text.Length <= limit && MessageText.IsStorable(text)));
}
