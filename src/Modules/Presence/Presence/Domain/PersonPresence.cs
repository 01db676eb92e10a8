namespace Presence.Domain;

/// <summary>A person's state at some time, for agents and for customers.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Kind">What the person is.</param>
/// <param name="State">As agents see it.</param>
/// <param name="Since">Since when <paramref name="State"/> holds.</param>
/// <param name="OutwardState">As customers see it.</param>
/// <param name="OutwardSince">Since when <paramref name="OutwardState"/> holds.</param>
/// <param name="Availability">What an agent intends to take.</param>
internal sealed record PersonPresence(
    Guid PersonId,
    PersonKind Kind,
    PresenceState State,
    DateTimeOffset Since,
    PresenceState OutwardState,
    DateTimeOffset OutwardSince,
    Availability Availability);
