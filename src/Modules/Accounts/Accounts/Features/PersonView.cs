using Accounts.Domain;

namespace Accounts.Features;

/// <summary>A person as they see themselves.</summary>
internal sealed record PersonView(
    Guid Id,
    PersonKind Kind,
    string Name,
    string Initials,
    string Email,
    string Login,
    IReadOnlyList<Role> Roles,
    string Language,
    Theme Theme)
{
    public static PersonView Of(Person person) => new(
        person.Id,
        person.Kind,
        person.Name,
        Domain.Initials.Of(person.Name),
        person.Email,
        person.Login,
        person.Roles,
        person.Language,
        person.Theme);
}
