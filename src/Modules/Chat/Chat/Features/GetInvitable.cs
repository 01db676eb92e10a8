using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>The agents who can be asked into a chat at this moment, by name.</summary>
internal sealed record GetInvitable(Caller Caller, Guid ConversationId) : IQuery<IReadOnlyList<InvitableView>>;

/// <param name="Id">The agent.</param>
/// <param name="Name">Their name.</param>
/// <param name="MayWrite">Their level lets them take part; else they can only observe.</param>
internal sealed record InvitableView(Guid Id, string Name, bool MayWrite);

internal sealed class GetInvitableValidator : AbstractValidator<GetInvitable>
{
    public GetInvitableValidator() => RuleFor(q => q.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class GetInvitableHandler(ChatDbContext db, Inviting inviting) : IQueryHandler<GetInvitable, IReadOnlyList<InvitableView>>
{
    public async Task<Result<IReadOnlyList<InvitableView>>> Handle(GetInvitable request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var access = await ChatAccess.ToAct(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        var chat = await db.Conversations.AsNoTracking().Include(c => c.Participants).SingleAsync(c => c.Id == request.ConversationId, cancellationToken);
        var candidates = await inviting.Candidates(request.Caller, chat, cancellationToken);
        return candidates.Select(a => new InvitableView(a.Person.Id, a.Person.Name, a.Level >= AccessLevel.Participant)).ToList();
    }
}
