using BuildingBlocks.Domain;

namespace BuildingBlocks.Infrastructure.Pipeline;

/// <summary>
/// Pushes to browsers after a commit. A push is only a hint: what it throws is logged and changes nothing,
/// for the command is already committed and its caller must hear so.
/// </summary>
public interface IAfterCommit<in TDomainEvent> where TDomainEvent : IDomainEvent
{
    /// <summary>Runs after the commit, in the scope of the command, in the order of the events.</summary>
    Task Handle(TDomainEvent domainEvent);
}
