namespace BuildingBlocks.Contracts;

/// <summary>This command or query carries nothing a validator could refuse (ids and enums of ours only).</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NoInputAttribute : Attribute;
