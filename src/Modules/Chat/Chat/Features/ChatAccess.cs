using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>What a caller is to a conversation; every use case asks for it first.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="ChannelId">Its channel.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Audience">Whose log the caller reads.</param>
/// <param name="Personal">Is, or began as, a request to one person.</param>
/// <param name="TakesPart">Is among the participants, was, or is asked to be.</param>
/// <param name="Observes">Only reads.</param>
/// <param name="Level">Of an agent on the channel.</param>
internal sealed record ChatAccess(
    Guid ConversationId, Guid ChannelId, ConversationState State, Audience Audience, bool Personal, bool TakesPart, bool Observes, AccessLevel Level)
{
    /// <summary>
    /// Takes part, or is asked to, with at least an observer's level; or owns the channel of a request that waits, to preview it.
    /// </summary>
    public bool MayRead => Audience == Audience.Customers
        || (TakesPart && Level >= AccessLevel.Observer)
        || (State == ConversationState.Waiting && !Personal && Level == AccessLevel.Owner);

    /// <summary>Finds the conversation for who may read it; foreign and unknown ones are not found.</summary>
    public static async Task<Result<ChatAccess>> ToRead(ChatDbContext db, Caller caller, Guid conversationId, CancellationToken cancellationToken) =>
        await Find(db, caller, conversationId, cancellationToken) is { MayRead: true } access ? access : RequestErrors.NotFound;

    /// <summary>Finds the conversation for who takes part in it and whose level allows to act there.</summary>
    public static async Task<Result<ChatAccess>> ToAct(ChatDbContext db, Caller caller, Guid conversationId, CancellationToken cancellationToken)
    {
        var access = await Find(db, caller, conversationId, cancellationToken);
        return access is null || (access.Audience == Audience.Agents && access.Level == AccessLevel.None) ? RequestErrors.NotFound
            : !access.TakesPart ? ChatErrors.NotParticipant
            : access.Audience == Audience.Agents && access.Level < AccessLevel.Participant ? RequestErrors.Forbidden
            : access.Observes ? ChatErrors.OnlyReads
            : access;
    }

    /// <summary>In the default channel who takes part owns the chat; elsewhere the level is the one in the channel's group.</summary>
    private ChatAccess WithLevel() => ChannelId == Channel.DefaultId ? this with { Level = TakesPart ? AccessLevel.Owner : AccessLevel.None } : this;

    private static async Task<ChatAccess?> Find(ChatDbContext db, Caller caller, Guid conversationId, CancellationToken cancellationToken)
    {
        switch (caller.Kind)
        {
            case CallerKind.Agent:
                var found = await db.Conversations.Where(c => c.Id == conversationId)
                    .Select(c => new ChatAccess(
                        c.Id,
                        c.ChannelId,
                        c.State,
                        Audience.Agents,
                        c.TargetId != null,
                        c.Participants.Any(p => p.PersonId == caller.Id),
                        c.Participants.Any(p => p.PersonId == caller.Id && p.Observes),
                        db.Channels.Where(channel => channel.Id == c.ChannelId)
                            .Join(db.Memberships.Where(m => m.PersonId == caller.Id), channel => channel.GroupId, m => m.GroupId, (channel, m) => m.Level)
                            .SingleOrDefault()))
                    .SingleOrDefaultAsync(cancellationToken);
                return found?.WithLevel();
            case CallerKind.Customer or CallerKind.Visitor:
                var kind = caller.Kind.ToPartyKind();
                return await db.Conversations.Where(c => c.Id == conversationId && c.Participants.Any(p => p.PersonId == caller.Id && p.Kind == kind))
                    .Select(c => new ChatAccess(c.Id, c.ChannelId, c.State, Audience.Customers, c.TargetId != null, true, false, AccessLevel.None))
                    .SingleOrDefaultAsync(cancellationToken);
            default:
                return null;
        }
    }
}
