namespace Presence.Domain;

/// <summary>Whose presence it is: thresholds and who may see it depend on it.</summary>
internal enum PersonKind
{
    Agent,
    Customer,
    Visitor,
}
