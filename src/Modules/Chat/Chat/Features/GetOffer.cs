using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>What a requester may choose from, and the chat they are in.</summary>
/// <param name="Caller">A customer user or a visitor.</param>
/// <param name="Integration">The embedding; null in the portal, which shows the default one's texts.</param>
[NoInput]
internal sealed record GetOffer(Caller Caller, string? Integration) : IQuery<OfferView>;

internal sealed record OfferView(
    string Organisation,
    IReadOnlyList<OfferedChannel> Channels,
    Guid? FallbackChannelId,
    IReadOnlyDictionary<string, string> Texts,
    ChatView? Chat,
    ClosedView? Closed);

/// <summary>A channel that can be chosen, and what it asks this kind of requester.</summary>
internal sealed record OfferedChannel(Guid Id, string Name, int Color, Asking Email, string? Consent, IReadOnlyList<AskedField> Fields)
{
    /// <summary>Only public users are asked for an e-mail address.</summary>
    public static OfferedChannel Of(Channel channel, PartyKind kind) =>
        new(channel.Id, channel.Name, channel.Color, kind == PartyKind.Visitor ? channel.Rules.Email : Asking.None, channel.Rules.Consent, channel.Rules.Fields);
}

/// <summary>Why no new chat can begin.</summary>
internal sealed record ClosedView(string Code, string? Reason);

internal sealed class GetOfferHandler(ChatDbContext db, ChatSettings settings, ISettings<ChatRules> rules) : IQueryHandler<GetOffer, OfferView>
{
    public async Task<Result<OfferView>> Handle(GetOffer request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind is not (CallerKind.Customer or CallerKind.Visitor))
        {
            return RequestErrors.Forbidden;
        }

        var kind = request.Caller.Kind.ToPartyKind();
        var key = request.Integration ?? Integration.DefaultKey;
        var integration = await db.Integrations.AsNoTracking().SingleOrDefaultAsync(i => i.Key == key, cancellationToken);
        if (integration is null)
        {
            return RequestErrors.NotFound;
        }

        var channels = await db.Channels.AsNoTracking().OrderBy(c => c.Name).ToListAsync(cancellationToken);
        var chat = await CurrentChat(request.Caller.Id, kind, cancellationToken);
        return new OfferView(
            integration.OrganisationOr(settings.Organisation),
            [.. channels.Where(c => c.IsOfferedTo(kind)).Select(c => OfferedChannel.Of(c, kind))],
            channels.Find(c => c.IsFallback && c.Valid)?.Id,
            integration.Texts,
            chat,
            rules.Current.RefusalFor(kind) is { } refusal ? new(refusal.Code, refusal.Args.GetValueOrDefault("reason")) : null);
    }

    /// <summary>The one that runs; else one that waits, also for the caller to accept; else a visitor's last one, for a visitor lives no longer than their browser's memory.</summary>
    private async Task<ChatView?> CurrentChat(Guid personId, PartyKind kind, CancellationToken cancellationToken)
    {
        var last = await db.Conversations
            .Where(c => c.Participants.Any(p => p.PersonId == personId && p.Kind == kind) && (c.State != ConversationState.Closed || kind == PartyKind.Visitor))
            .OrderBy(c => c.State == ConversationState.Closed).ThenBy(c => c.State == ConversationState.Waiting).ThenByDescending(c => c.RequestedAt)
            .Select(c => c.Id)
            .Take(1).ToListAsync(cancellationToken);
        return last is [var id] ? await db.View(id, Audience.Customers, cancellationToken) : null;
    }
}
