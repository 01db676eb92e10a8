using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Chat.Jobs;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>
/// Replaces all settings of a channel; by administrators. Invalid, it takes nothing new: what waits or runs there goes on. Served
/// by another group, its waiting requests are that one's.
/// </summary>
/// <param name="Caller">Who asks.</param>
/// <param name="ChannelId">Not the default one.</param>
/// <param name="Version">The one that was read; another by now: nothing is changed.</param>
/// <param name="Settings">All of them.</param>
internal sealed record ChangeChannel(Caller Caller, Guid ChannelId, int Version, ChannelSettings? Settings) : ICommand<Nothing>, IChannelCommand;

internal sealed class ChangeChannelValidator : ChannelCommandValidator<ChangeChannel>
{
    public ChangeChannelValidator() => RuleFor(c => c.ChannelId).NotEmpty().OverridePropertyName("id");
}

internal sealed class ChangeChannelHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<ChangeChannel, Nothing>
{
    public async Task<Result<Nothing>> Handle(ChangeChannel request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.Channels.SingleOrDefaultAsync(c => c.Id == request.ChannelId, cancellationToken) is not { } channel)
        {
            return RequestErrors.NotFound;
        }

        if (channel.Version != request.Version)
        {
            return RequestErrors.Conflict;
        }

        var (before, after, now) = (channel.ToSettings(), request.Settings!.Tidy(), clock.GetUtcNow());
        if (channel.Change(after).Error is { } error)
        {
            return error;
        }

        if (before.Valid && !after.Valid && !await db.Channels.AnyAsync(c => c.Id != channel.Id && c.Id != Channel.DefaultId && c.Valid, cancellationToken))
        {
            return ChatErrors.LastChannel;
        }

        if (after.IsSameAs(before))
        {
            return Nothing.Value;
        }

        db.Changed(channel, before, request.Caller, now);
        await Reassign(channel, before.GroupId, cancellationToken);
        return await db.MakeRoom(channel.Id, after, request.Caller, now, cancellationToken) is { } refusal ? refusal : Nothing.Value;
    }

    private async Task Reassign(Channel channel, Guid groupId, CancellationToken cancellationToken)
    {
        if (channel.GroupId != groupId)
        {
            var waiting = await db.Conversations.Where(c => c.ChannelId == channel.Id && c.State == ConversationState.Waiting).ToListAsync(cancellationToken);
            foreach (var request in waiting)
            {
                request.Reassign(channel);
                db.PlanWarnings(request, channel);
            }
        }
    }
}
