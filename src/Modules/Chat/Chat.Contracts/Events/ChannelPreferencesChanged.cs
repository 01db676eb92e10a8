using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>The full state of the channels an agent looks after; an older <see cref="Version"/> is ignored.</summary>
/// <param name="PersonId">The agent.</param>
/// <param name="OnlyMine">The agent wants to hear of requests in these channels only; else in all they may accept from.</param>
/// <param name="ChannelIds">Which; may be none.</param>
/// <param name="Version">Grows with every change.</param>
[WireName("chat.channel-preferences-changed.v1")]
public sealed record ChannelPreferencesChanged(Guid PersonId, bool OnlyMine, IReadOnlyList<Guid> ChannelIds, int Version) : IIntegrationEvent;
