using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>An owner of the channel takes a waiting request, or whom it is addressed to; exactly one does. By the same person again: done.</summary>
internal sealed record AcceptRequest(Caller Caller, Guid ConversationId) : ICommand<Nothing>;

internal sealed class AcceptRequestValidator : AbstractValidator<AcceptRequest>
{
    public AcceptRequestValidator() => RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class AcceptRequestHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<AcceptRequest, Nothing>
{
    public async Task<Result<Nothing>> Handle(AcceptRequest request, CancellationToken cancellationToken)
    {
        var found = await db.WithLog(request.ConversationId, cancellationToken);
        if (await MayAccept(db, request.Caller, found?.Conversation, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var party = await db.PartyIn(found!.Conversation.ChannelId, request.Caller.Id, cancellationToken);
        return db.Change(found, clock, (conversation, log, now) => conversation.Accept(party, log, now));
    }

    /// <summary>
    /// Only owners of its channel know of a request, or whom it is addressed to; for agents without any level there it does not exist.
    /// </summary>
    internal static async Task<Error?> MayAccept(ChatDbContext db, Caller caller, Conversation? conversation, CancellationToken cancellationToken)
    {
        if (conversation?.Participants.Any(p => p.PersonId == caller.Id && p.Invited) == true)
        {
            return null;
        }

        if (conversation is { TargetId: { } targetId })
        {
            return targetId == caller.Id ? null : conversation.RequesterId == caller.Id ? RequestErrors.Forbidden : RequestErrors.NotFound;
        }

        if (caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var level = conversation is null ? AccessLevel.None : await db.LevelIn(conversation, caller.Id, cancellationToken);
        return level switch
        {
            AccessLevel.Owner => null,
            AccessLevel.None => RequestErrors.NotFound,
            _ => RequestErrors.Forbidden,
        };
    }
}
