using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Accounts.Contracts.Commands;

/// <summary>Replaces an agent's memberships; by administrators and the system.</summary>
public sealed record SetMemberships(Caller Caller, Guid PersonId, IReadOnlyList<Membership> Memberships) : ICommand<Nothing>;
