using BuildingBlocks.Domain;

namespace Accounts.Domain;

/// <summary>A session was signed out, ended or ran out.</summary>
internal sealed record SessionEnded(Guid SessionId) : IDomainEvent;
