using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Settings;
using Chat.Domain;
using Chat.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Presence.Contracts.Queries;

namespace Chat.Features;

/// <summary>Which agents can be asked into a chat: there, allowed to receive, with a level on its channel, and not in it yet.</summary>
internal sealed class Inviting(ChatDbContext db, ISettings<ChatRules> rules, IMediator mediator)
{
    public async Task<IReadOnlyList<InvitableAgent>> Candidates(Caller agent, Conversation chat, CancellationToken cancellationToken)
    {
        var now = rules.Current;
        if (!now.AgentToAgent)
        {
            return [];
        }

        var taking = chat.Participants.Where(p => p.Active || p.Invited).Select(p => p.PersonId).ToList();
        var asked = await db.Conversations.Where(c => c.BesideId == chat.Id && c.State == ConversationState.Waiting).Select(c => c.TargetId!.Value).ToListAsync(cancellationToken);
        var people = await db.People.AsNoTracking().Include(p => p.Memberships)
            .Where(p => p.IsAgent && p.Active && p.Id != agent.Id && !taking.Contains(p.Id) && !asked.Contains(p.Id))
            .ToListAsync(cancellationToken);
        var groupId = await db.Channels.Where(c => c.Id == chat.ChannelId).Select(c => c.GroupId).SingleAsync(cancellationToken);
        var reachable = (await mediator.Send(new GetReachability(agent, [.. people.Select(p => p.Id)]), cancellationToken)).Value?.Reachable ?? [];
        return [.. people
            .Where(p => reachable.Contains(p.Id) && (now.ReceivingGroupId is null || p.Memberships.Any(m => m.GroupId == now.ReceivingGroupId)))
            .Select(p => new InvitableAgent(p, chat.ChannelId == Channel.DefaultId ? AccessLevel.Owner : p.Memberships.FirstOrDefault(m => m.GroupId == groupId)?.Level ?? AccessLevel.None))
            .Where(a => a.Level >= AccessLevel.Observer)
            .OrderBy(a => a.Person.Name)];
    }
}

/// <param name="Person">Who can be asked.</param>
/// <param name="Level">On the chat's channel.</param>
internal sealed record InvitableAgent(KnownPerson Person, AccessLevel Level);
