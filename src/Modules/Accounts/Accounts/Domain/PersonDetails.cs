namespace Accounts.Domain;

/// <summary>What an administrator may change of a person: blanks around it trimmed, the address in lower case, each role once.</summary>
internal sealed record PersonDetails(string Name, string Email, string? Company, IReadOnlyList<Role> Roles)
{
    /// <summary>From what somebody typed.</summary>
    public static PersonDetails Of(string name, string email, string? company, IEnumerable<Role> roles) => new(
        name.Trim(),
        email.Trim().ToLowerInvariant(),
        string.IsNullOrWhiteSpace(company) ? null : company.Trim(),
        [.. roles.Distinct().Order()]);

    /// <summary>True when both say the same.</summary>
    public bool Says(PersonDetails other) =>
        (Name, Email, Company) == (other.Name, other.Email, other.Company) && Roles.SequenceEqual(other.Roles);
}
