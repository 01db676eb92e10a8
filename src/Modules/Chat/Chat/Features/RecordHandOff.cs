using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Shows on a chat how far it is on its way into a ticket; by the system.</summary>
[NoInput]
internal sealed record RecordHandOff(Caller Caller, Guid ConversationId, ShownHandOff HandOff) : ICommand<Nothing>;

internal sealed class RecordHandOffHandler(ChatDbContext db) : ICommandHandler<RecordHandOff, Nothing>
{
    public async Task<Result<Nothing>> Handle(RecordHandOff request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var conversation = await db.Conversations.SingleOrDefaultAsync(c => c.Id == request.ConversationId, cancellationToken);
        if (conversation is null)
        {
            return RequestErrors.NotFound;
        }

        conversation.Show(request.HandOff);
        return Nothing.Value;
    }
}
