namespace Accounts.Domain;

/// <summary>How names that people type are compared: without case and surrounding blanks.</summary>
internal static class Normalized
{
    public static string Of(string name) => name.Trim().ToUpperInvariant();
}
