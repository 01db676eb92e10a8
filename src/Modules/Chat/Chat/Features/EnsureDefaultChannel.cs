using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Sees to it that the channel for chats with named persons exists; by the system.</summary>
[NoInput]
internal sealed record EnsureDefaultChannel(Caller Caller) : ICommand<Nothing>;

internal sealed class EnsureDefaultChannelHandler(ChatDbContext db) : ICommandHandler<EnsureDefaultChannel, Nothing>
{
    public async Task<Result<Nothing>> Handle(EnsureDefaultChannel request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        if (!await db.Channels.AnyAsync(c => c.Id == Channel.DefaultId, cancellationToken))
        {
            db.Channels.Add(Channel.CreateDefault());
        }

        return Nothing.Value;
    }
}
