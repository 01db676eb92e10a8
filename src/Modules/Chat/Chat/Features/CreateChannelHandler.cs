using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts.Commands;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

internal sealed class CreateChannelValidator : AbstractValidator<CreateChannel>
{
    public CreateChannelValidator()
    {
        RuleFor(c => c.ChannelId).NotEmpty();
        RuleFor(c => c.Name).NotEmpty().IsStorable(100);
        RuleFor(c => c.GroupId).NotEmpty();
        RuleFor(c => c.Color).InclusiveBetween(0, 7);
    }
}

internal sealed class CreateChannelHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<CreateChannel, Nothing>
{
    public async Task<Result<Nothing>> Handle(CreateChannel request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.HasChannel(request.ChannelId, cancellationToken))
        {
            return Nothing.Value;
        }

        var settings = new ChannelSettings
        {
            Name = request.Name.Trim(),
            GroupId = request.GroupId,
            Color = request.Color,
            OfferedToCustomers = request.OfferedToCustomers,
            OfferedToPublic = request.OfferedToPublic,
            IsFallback = request.IsFallback,
            AllowsJoining = request.AllowsJoining,
        };
        return await db.AddChannel(request.ChannelId, settings, request.Caller, clock.GetUtcNow(), cancellationToken);
    }
}
