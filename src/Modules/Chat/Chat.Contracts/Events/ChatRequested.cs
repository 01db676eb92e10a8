using BuildingBlocks.Contracts;

namespace Chat.Contracts.Events;

/// <summary>Somebody waits: for any agent of a group, or for one person.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Number">Its number for people, counted per installation.</param>
/// <param name="Kind">Who the other side is.</param>
/// <param name="ChannelId">Where it waits.</param>
/// <param name="ChannelName">Its name then.</param>
/// <param name="GroupId">Whose owners may accept it.</param>
/// <param name="RequesterName">As given.</param>
/// <param name="RequestedAt">UTC.</param>
/// <param name="TargetId">The one person who may accept it, an agent or a customer user; null: the owners of the group.</param>
/// <param name="Turn">How often it waits by now: a chat can go back to the requests, to another channel, or to somebody who is invited.</param>
[WireName("chat.chat-requested.v1")]
public sealed record ChatRequested(
    Guid ConversationId,
    long Number,
    ConversationKind Kind,
    Guid ChannelId,
    string ChannelName,
    Guid GroupId,
    string RequesterName,
    DateTimeOffset RequestedAt,
    Guid? TargetId = null,
    int Turn = 1) : IIntegrationEvent;
