using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;

namespace Chat.Features;

/// <summary>What joining, changing the role and leaving have in common.</summary>
internal static class RoleRights
{
    /// <summary>Changes who takes part, keeps for administrators who did so, and limits for how long somebody observes uninvited.</summary>
    public static async Task<Result<Nothing>> ChangeParticipation(
        this ChatDbContext db,
        Caller caller,
        ConversationWithLog found,
        TimeProvider clock,
        Func<Conversation, LogHead, DateTimeOffset, Result> rule,
        CancellationToken cancellationToken)
    {
        var before = RoleOf(caller, found.Conversation);
        var changed = db.Change(found, clock, rule);
        var after = RoleOf(caller, found.Conversation);
        if (changed.IsSuccess && after != before)
        {
            db.Audited(caller, "chat.participation", found.Conversation.Id.ToString(), $"{found.Conversation.Number}", before, after, clock.GetUtcNow());
            if (after is { Role: ParticipantRole.Observer })
            {
                await db.LimitObserving(found, caller.Id, clock.GetUtcNow(), cancellationToken);
            }
        }

        return changed;
    }

    private static Participation? RoleOf(Caller caller, Conversation conversation) =>
        conversation.Participants.FirstOrDefault(p => p.PersonId == caller.Id) is { Active: true } agent ? new(agent.Role) : null;

    private sealed record Participation(ParticipantRole Role);

    /// <summary>The role must not be above the level on the channel; for agents without any level there the chat does not exist.</summary>
    public static async Task<Error?> MayTake(ChatDbContext db, Caller caller, Conversation? conversation, ParticipantRole role, CancellationToken cancellationToken)
    {
        if (caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var level = conversation is null ? AccessLevel.None : await db.LevelIn(conversation, caller.Id, cancellationToken);
        return level == AccessLevel.None ? RequestErrors.NotFound
            : role == ParticipantRole.Participant && level < AccessLevel.Participant ? RequestErrors.Forbidden
            : null;
    }
}
