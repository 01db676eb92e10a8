namespace Notifications.Domain;

/// <summary>A channel of which an agent wants to hear.</summary>
internal sealed record LookedAfterChannel(Guid ChannelId);
