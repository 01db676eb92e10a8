using BuildingBlocks.Domain;

namespace Accounts.Domain;

/// <summary>The installation has an active administrator less.</summary>
internal sealed record AdministratorWasLost : IDomainEvent;
