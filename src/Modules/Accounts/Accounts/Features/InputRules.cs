using FluentValidation;

namespace Accounts.Features;

/// <summary>What names, logins, addresses and passwords look like.</summary>
internal static class InputRules
{
    private const int NameLength = 100;
    private const int EmailLength = 254;
    private const int ShortestPassword = 8;
    private const int LongestPassword = 200;

    public static IRuleBuilderOptions<T, string> IsName<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(NameLength).Must(IsOneLine);

    public static IRuleBuilderOptions<T, string?> IsOptionalName<T>(this IRuleBuilder<T, string?> rule) =>
        rule.MaximumLength(NameLength).Must(name => name is null || IsOneLine(name));

    public static IRuleBuilderOptions<T, string> IsEmail<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(EmailLength).Must(IsOneLine).Matches("""^\s*[^\s@,;:<>"()\[\]\\]+@[^\s@,;:<>"()\[\]\\]+\s*$""");

    public static IRuleBuilderOptions<T, string> IsNewPassword<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Length(ShortestPassword, LongestPassword);

    public static IRuleBuilderOptions<T, string> IsTypedPassword<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(LongestPassword);

    // a zero character would reach PostgreSQL, which cannot store one; line breaks have no place in names
    private static bool IsOneLine(string? text) => text is not null && !text.Any(char.IsControl);
}
