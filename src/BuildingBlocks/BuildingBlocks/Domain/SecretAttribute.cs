namespace BuildingBlocks.Domain;

/// <summary>A value that nobody reads again once it is stored, such as a password: it never stands in the audit.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
