using BuildingBlocks.Domain;

namespace Accounts.Domain;

/// <summary>The first administrator and the first group exist.</summary>
internal sealed record InstallationWasSetUp(string Organisation, Guid GroupId, Guid AdministratorId) : IDomainEvent;
