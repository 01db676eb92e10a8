using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>Makes a channel with all its settings; by administrators. Again with the same id: nothing happens.</summary>
internal sealed record AddChannel(Caller Caller, Guid ChannelId, ChannelSettings? Settings) : ICommand<Nothing>, IChannelCommand;

internal sealed class AddChannelValidator : ChannelCommandValidator<AddChannel>
{
    public AddChannelValidator() => RuleFor(c => c.ChannelId).NotEmpty().OverridePropertyName("id");
}

internal sealed class AddChannelHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<AddChannel, Nothing>
{
    public async Task<Result<Nothing>> Handle(AddChannel request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.HasChannel(request.ChannelId, cancellationToken))
        {
            return Nothing.Value;
        }

        var (settings, now) = (request.Settings!.Tidy(), clock.GetUtcNow());
        db.Audited(request.Caller, "chat.channel-created", request.ChannelId.ToString(), settings.Name, null, settings, now);
        return await db.AddChannel(request.ChannelId, settings, request.Caller, now, cancellationToken);
    }
}
