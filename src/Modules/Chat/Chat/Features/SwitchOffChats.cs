using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Ends some of the chats that began before chat was switched off; by the job planned for it. Answers how many.</summary>
[NoInput]
internal sealed record SwitchOffChats(Caller Caller, DateTimeOffset Before) : ICommand<int>;

internal sealed class SwitchOffChatsHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<SwitchOffChats, int>
{
    private const int AtOnce = 20;

    public async Task<Result<int>> Handle(SwitchOffChats request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var running = await db.Conversations.Where(c => c.State != ConversationState.Closed && c.RequestedAt <= request.Before)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var id in running)
        {
            db.Change((await db.WithLog(id, cancellationToken))!, clock, (conversation, log, now) => conversation.SwitchOff(log, now));
        }

        return running.Count;
    }
}
