namespace BuildingBlocks.Domain;

/// <summary>Something that happened inside one aggregate, named in the past tense. Never leaves its module.</summary>
public interface IDomainEvent;
