using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Accounts.Contracts.Commands;

/// <summary>Creates somebody who can sign in; by administrators and the system. Again with the same id: nothing happens.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="PersonId">Chosen by the caller.</param>
/// <param name="Kind">Agent or customer user.</param>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Login">1 to 100 characters, unique per kind, compared without case.</param>
/// <param name="Email">A mail address, unique per kind.</param>
/// <param name="Company">Of a customer user; up to 100 characters.</param>
/// <param name="Password">8 to 200 characters; stored as a hash only.</param>
/// <param name="Roles">Of an agent; empty for customer users.</param>
/// <param name="Memberships">Of an agent; unknown groups are refused.</param>
public sealed record CreatePerson(
    Caller Caller,
    Guid PersonId,
    PersonKind Kind,
    string Name,
    string Login,
    string Email,
    string? Company,
    string Password,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Membership> Memberships) : ICommand<Nothing>;
