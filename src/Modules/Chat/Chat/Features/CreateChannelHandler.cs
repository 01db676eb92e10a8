using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts.Commands;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

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

internal sealed class CreateChannelHandler(ChatDbContext db) : ICommandHandler<CreateChannel, Nothing>
{
    public async Task<Result<Nothing>> Handle(CreateChannel request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        var name = request.Name.Trim();
        var others = await db.Channels.Where(c => c.Id == request.ChannelId || c.Name == name || c.IsFallback).ToListAsync(cancellationToken);
        if (others.Exists(c => c.Id == request.ChannelId))
        {
            return Nothing.Value;
        }

        if (others.Exists(c => c.Name == name))
        {
            return ChatErrors.ChannelNameTaken;
        }

        if (request.IsFallback)
        {
            others.ForEach(c => c.CeaseToBeFallback());
        }

        db.Channels.Add(Channel.Create(
            request.ChannelId, name, request.GroupId, request.Color, request.OfferedToCustomers, request.OfferedToPublic, request.IsFallback, request.AllowsJoining));
        return Nothing.Value;
    }
}
