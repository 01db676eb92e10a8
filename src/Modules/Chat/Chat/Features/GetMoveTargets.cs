using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>The channels a chat could go to, the impossible ones with their reason.</summary>
internal sealed record GetMoveTargets(Caller Caller, Guid ConversationId) : IQuery<IReadOnlyList<MoveTargetView>>;

internal sealed record MoveTargetView(ChannelView Channel, int Available, MoveObstacle? Obstacle);

internal sealed class GetMoveTargetsValidator : AbstractValidator<GetMoveTargets>
{
    public GetMoveTargetsValidator() => RuleFor(q => q.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class GetMoveTargetsHandler(ChatDbContext db, Moving moving) : IQueryHandler<GetMoveTargets, IReadOnlyList<MoveTargetView>>
{
    public async Task<Result<IReadOnlyList<MoveTargetView>>> Handle(GetMoveTargets request, CancellationToken cancellationToken)
    {
        var chat = await db.Conversations.AsNoTracking().Include(c => c.Participants).SingleOrDefaultAsync(c => c.Id == request.ConversationId, cancellationToken);
        if (await MoveChatHandler.MayMove(db, request.Caller, chat, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var targets = await moving.Targets(request.Caller, chat!, cancellationToken);
        return targets.Select(t => new MoveTargetView(ChannelView.Of(t.Channel), t.Available, t.Obstacle)).ToList();
    }
}
