using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Presence.Contracts.Queries;

namespace Chat.Features;

/// <summary>Gathers the facts of the <see cref="StartRule"/> for several people at once.</summary>
internal sealed class Starting(ChatDbContext db, ISettings<ChatRules> rules, IMediator mediator)
{
    /// <summary>The rule's answer for each person that is known here.</summary>
    public async Task<IReadOnlyList<StartAnswer>> Ask(Caller agent, IReadOnlyCollection<Guid> targetIds, CancellationToken cancellationToken)
    {
        var now = rules.Current;
        var people = await db.People.AsNoTracking().Where(p => targetIds.Contains(p.Id) && p.Active).ToListAsync(cancellationToken);
        var reachable = (await mediator.Send(new GetReachability(agent, [.. people.Select(p => p.Id)]), cancellationToken)).Value?.Reachable ?? [];
        var mayStart = await AreIn(now.StartingGroupId, [agent.Id], cancellationToken);
        var mayReceive = await AreIn(now.ReceivingGroupId, [.. people.Where(p => p.IsAgent).Select(p => p.Id)], cancellationToken);
        return [.. people.Select(p => new StartAnswer(p, StartRule.Refusal(new(
            now.Active,
            now.Allows(p.IsAgent ? PartyKind.Agent : PartyKind.Customer),
            p.Id == agent.Id,
            mayStart.Contains(agent.Id),
            !p.IsAgent || mayReceive.Contains(p.Id),
            reachable.Contains(p.Id)))))];
    }

    private async Task<HashSet<Guid>> AreIn(Guid? groupId, IReadOnlyCollection<Guid> agentIds, CancellationToken cancellationToken) => groupId is null
        ? [.. agentIds]
        : [.. await db.Memberships.Where(m => m.GroupId == groupId && agentIds.Contains(m.PersonId)).Select(m => m.PersonId).ToListAsync(cancellationToken)];
}

/// <param name="Target">Who would be asked.</param>
/// <param name="Refusal">Why not; null: can be asked.</param>
internal sealed record StartAnswer(KnownPerson Target, Error? Refusal);
