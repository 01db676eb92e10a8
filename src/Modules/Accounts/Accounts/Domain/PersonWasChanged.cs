using BuildingBlocks.Domain;

namespace Accounts.Domain;

/// <summary>A person was created or changed; read when the commit has given it its version.</summary>
internal sealed record PersonWasChanged(Person Person) : IDomainEvent;
