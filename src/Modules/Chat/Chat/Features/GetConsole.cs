using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Everything an agent's chat screen starts from.</summary>
[NoInput]
internal sealed record GetConsole(Caller Caller) : IQuery<ConsoleView>;

/// <summary>The agent's lists.</summary>
/// <param name="Requests">What waits in channels the agent owns, and for the agent in person, oldest first.</param>
/// <param name="Overview">Open chats of channels the agent may observe.</param>
/// <param name="Active">Chats the agent takes part in: open ones, and those the agent started and nobody has accepted yet.</param>
/// <param name="Channels">What the agent may do, channel by channel.</param>
/// <param name="Monitored">The active chats of which the agent wants notifications; the others are not monitored.</param>
/// <param name="Filter">Which channels requests and overview are of.</param>
internal sealed record ConsoleView(
    IReadOnlyList<RequestRow> Requests,
    IReadOnlyList<OverviewRow> Overview,
    IReadOnlyList<ChatView> Active,
    IReadOnlyList<MyChannel> Channels,
    IReadOnlyList<MonitoredChat> Monitored,
    FilterView Filter);

/// <summary>A channel where an agent has at least observer.</summary>
internal sealed record MyChannel(Guid Id, string Name, int Color, AccessLevel Level, bool AllowsJoining);

/// <summary>How much of a chat is notified.</summary>
internal sealed record MonitoredChat(Guid ChatId, MonitoringLevel Level);

internal sealed class GetConsoleHandler(ChatDbContext db, ILookers lookers) : IQueryHandler<GetConsole, ConsoleView>
{
    public async Task<Result<ConsoleView>> Handle(GetConsole request, CancellationToken cancellationToken)
    {
        if (request.Caller is not { Kind: CallerKind.Agent, Id: var agentId })
        {
            return RequestErrors.Forbidden;
        }

        var owned = await db.SeenChannels(agentId, AccessLevel.Owner, cancellationToken);
        var observed = await db.SeenChannels(agentId, AccessLevel.Observer, cancellationToken);
        var active = await db.ChatsOf(agentId).Where(c => c.State != ConversationState.Closed).Select(c => c.Id).ToListAsync(cancellationToken);
        return new ConsoleView(
            await db.RequestRows(
                db.Conversations.Where(c => (c.State == ConversationState.Waiting && owned.Contains(c.ChannelId))
                    || (c.State != ConversationState.Closed && c.Participants.Any(p => p.PersonId == agentId && p.Invited))), lookers, cancellationToken),
            await db.OverviewRows(db.Conversations.Where(c => c.State == ConversationState.Open && observed.Contains(c.ChannelId)), cancellationToken),
            await db.Views(active, Audience.Agents, cancellationToken),
            await db.Channels
                .Join(db.Memberships.Where(m => m.PersonId == agentId && m.Level >= AccessLevel.Observer), c => c.GroupId, m => m.GroupId, (c, m) => new MyChannel(c.Id, c.Name, c.Color, m.Level, c.AllowsJoining))
                .ToListAsync(cancellationToken),
            await db.Monitorings
                .Where(m => m.PersonId == agentId && m.Level != MonitoringLevel.None && active.Contains(m.ConversationId))
                .Select(m => new MonitoredChat(m.ConversationId, m.Level))
                .ToListAsync(cancellationToken),
            await db.FilterOf(agentId, cancellationToken));
    }
}
