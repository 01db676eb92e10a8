using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Accounts.Contracts.Commands;

/// <summary>Creates a group of agents; by administrators and the system. Again with the same id: nothing happens.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="GroupId">Chosen by the caller.</param>
/// <param name="Name">1 to 100 characters, unique.</param>
public sealed record CreateGroup(Caller Caller, Guid GroupId, string Name) : ICommand<Nothing>;
