using BuildingBlocks.Contracts;

namespace Notifications.Contracts.Queries;

/// <summary>The waiting requests that the calling agent may accept and wants to hear of, and those addressed to the agent in person, oldest first.</summary>
[NoInput]
public sealed record ListWaitingNotices(Caller Caller) : IQuery<IReadOnlyList<Notice>>;

/// <summary>A waiting request, as an agent is told of it.</summary>
/// <param name="ChatId">The conversation.</param>
/// <param name="IsPublic">A public user of a website waits; else a customer user.</param>
/// <param name="RequesterName">As given.</param>
/// <param name="ChannelName">Where.</param>
/// <param name="Since">UTC.</param>
/// <param name="IsPersonal">Addressed to this agent: nobody else can accept it.</param>
public sealed record Notice(Guid ChatId, bool IsPublic, string RequesterName, string ChannelName, DateTimeOffset Since, bool IsPersonal);
