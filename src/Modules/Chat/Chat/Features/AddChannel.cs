using BuildingBlocks.Contracts;
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
    public async Task<Result<Nothing>> Handle(AddChannel request, CancellationToken cancellationToken) =>
        await db.MayAdminister(request.Caller, cancellationToken)
            ? await db.AddChannel(request.ChannelId, request.Settings!.Tidy(), request.Caller, clock.GetUtcNow(), cancellationToken)
            : RequestErrors.Forbidden;
}
