using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>A waiting request with all it says so far, for an agent who may accept it.</summary>
internal sealed record GetPreview(Caller Caller, Guid ConversationId) : IQuery<PreviewView>;

/// <param name="Request">As in the lists.</param>
/// <param name="Context">Agents only.</param>
/// <param name="Lines">All of them.</param>
internal sealed record PreviewView(RequestRow Request, RequestContext? Context, IReadOnlyList<LineView> Lines);

internal sealed class GetPreviewValidator : AbstractValidator<GetPreview>
{
    public GetPreviewValidator() => RuleFor(q => q.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class GetPreviewHandler(ChatDbContext db, ILookers lookers) : IQueryHandler<GetPreview, PreviewView>
{
    public async Task<Result<PreviewView>> Handle(GetPreview request, CancellationToken cancellationToken)
    {
        var conversation = await db.Conversations.AsNoTracking().Include(c => c.Participants).SingleOrDefaultAsync(c => c.Id == request.ConversationId, cancellationToken);
        if (await AcceptRequestHandler.MayAccept(db, request.Caller, conversation, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (conversation!.State != ConversationState.Waiting && !conversation.Participants.Any(p => p.PersonId == request.Caller.Id && p.Invited))
        {
            return conversation.AcceptedByName is { } name ? ChatErrors.AlreadyTaken.With("name", name) : conversation.Over();
        }

        var lines = await db.Lines.AsNoTracking().Where(l => l.ConversationId == request.ConversationId).OrderBy(l => l.AgentsSequence).ToListAsync(cancellationToken);
        var rows = await db.RequestRows(db.Conversations.Where(c => c.Id == request.ConversationId), lookers, cancellationToken);
        return new PreviewView(rows.Single(), request.Caller.Kind == CallerKind.Agent ? conversation.Context : null, [.. lines.Select(l => LineView.Of(l, Audience.Agents))]);
    }
}
