namespace Notifications.Domain;

/// <summary>A group whose requests an agent may accept.</summary>
internal sealed record OwnedGroup(Guid GroupId);
