using BuildingBlocks.Contracts;

namespace Accounts.Contracts.Events;

/// <summary>The first administrator exists, in a first group whose owner they are; published once.</summary>
/// <param name="Organisation">The organisation's name.</param>
/// <param name="GroupId">The first group.</param>
/// <param name="AdministratorId">The first administrator.</param>
[WireName("accounts.installation-set-up.v1")]
public sealed record InstallationSetUp(string Organisation, Guid GroupId, Guid AdministratorId) : IIntegrationEvent;
