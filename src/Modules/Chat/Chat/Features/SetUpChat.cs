using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Gives a new installation its first channel, served by the first group; by the system. Again: nothing happens.</summary>
[NoInput]
internal sealed record SetUpChat(Caller Caller, string Organisation, Guid GroupId) : ICommand<Nothing>;

internal sealed class SetUpChatHandler(ChatDbContext db) : ICommandHandler<SetUpChat, Nothing>
{
    private const string FirstChannel = "General";

    public async Task<Result<Nothing>> Handle(SetUpChat request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var integration = await db.Integrations.SingleAsync(i => i.Key == Integration.DefaultKey, cancellationToken);
        integration.Name(request.Organisation);
        var channels = await db.Channels.AsNoTracking().ToListAsync(cancellationToken);
        if (!channels.Exists(c => c.Name == FirstChannel))
        {
            db.Channels.Add(Channel.Create(Guid.CreateVersion7(), FirstChannel, request.GroupId, color: 0, offeredToCustomers: true, offeredToPublic: true, isFallback: !channels.Exists(c => c.IsFallback)));
        }

        return Nothing.Value;
    }
}
