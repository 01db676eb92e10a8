using BuildingBlocks.Contracts;
using Chat.Features;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Chat.Jobs;

/// <summary>
/// Returns chats whose agents have been gone long enough. Since when is remembered by this node alone: a start of the host is a
/// new beginning for everybody.
/// </summary>
internal sealed class AbandonedChats(IServiceScopeFactory scopes, TimeProvider clock)
{
    private readonly Dictionary<Guid, DateTimeOffset> _since = [];

    /// <summary>Looks once; never twice at the same time.</summary>
    public async Task Look(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var now = clock.GetUtcNow();
        var abandoned = (await mediator.Send(new FindAbandonedChats(Caller.System), cancellationToken)).Value ?? [];
        foreach (var back in _since.Keys.Except(abandoned.Select(a => a.ConversationId)).ToList())
        {
            _since.Remove(back);
        }

        foreach (var (id, patience) in abandoned)
        {
            _since.TryAdd(id, now);
            if (now - _since[id] >= patience)
            {
                await mediator.Send(new ReturnAbandonedChat(Caller.System, id), cancellationToken);
            }
        }
    }
}
