using BuildingBlocks.Contracts;

namespace Accounts.Contracts.Events;

/// <summary>The full state of a person after a change; an older <see cref="Version"/> than the known one is ignored.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Kind">Agent or customer user; never changes.</param>
/// <param name="Name">Shown to others.</param>
/// <param name="Email">Address, lower case.</param>
/// <param name="Company">A customer user's company.</param>
/// <param name="Active">False: may not sign in any more.</param>
/// <param name="Roles">Of an agent.</param>
/// <param name="Memberships">All of an agent's groups with a level; at most one per group.</param>
/// <param name="Version">Grows by at least one with every change.</param>
[WireName("accounts.person-changed.v1")]
public sealed record PersonChanged(
    Guid PersonId,
    PersonKind Kind,
    string Name,
    string Email,
    string? Company,
    bool Active,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Membership> Memberships,
    int Version) : IIntegrationEvent;
