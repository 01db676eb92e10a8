using System.Collections.Concurrent;
using System.Text.Json;
using Accounts.Features;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Accounts.Infrastructure.Authentication;

/// <summary>
/// Answers whether a session counts without asking the database at every request. What it knows is at most two seconds old, so
/// an ended session is refused by then even where the message that it ended did not arrive.
/// </summary>
internal sealed class SessionCache(IServiceScopeFactory scopes, INodeBroadcast broadcast, TimeProvider clock) : INodeBroadcastHandler
{
    private const string Changed = "accounts.sessions";
    private const int PruneAbove = 1000;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<Caller, Entry> _entries = new();

    string INodeBroadcastHandler.Topic => Changed;

    /// <summary>The session if it counts; null when it ended, ran out or never was.</summary>
    public async Task<LiveSession?> Find(Caller caller, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!_entries.TryGetValue(caller, out var entry) || now - entry.ReadAt >= Fresh)
        {
            entry = new(await Read(caller, cancellationToken), now);
            Prune(now);
            _entries[caller] = entry;
        }

        return entry.Session?.ExpiresAt > now ? entry.Session : null;
    }

    /// <summary>Forgets a session, or all sessions of a person, on every node.</summary>
    public void Forget(Guid sessionOrPersonId)
    {
        ForgetHere(sessionOrPersonId);
        broadcast.Send(Changed, sessionOrPersonId);
    }

    Task INodeBroadcastHandler.Receive(JsonElement payload, CancellationToken cancellationToken)
    {
        ForgetHere(payload.GetGuid());
        return Task.CompletedTask;
    }

    private async Task<LiveSession?> Read(Caller caller, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new CheckSession(caller), cancellationToken)).Value;
    }

    private void ForgetHere(Guid id)
    {
        foreach (var caller in _entries.Keys.Where(c => c.SessionId == id || c.Id == id))
        {
            _entries.TryRemove(caller, out _);
        }
    }

    private void Prune(DateTimeOffset now)
    {
        if (_entries.Count > PruneAbove)
        {
            foreach (var (caller, _) in _entries.Where(e => now - e.Value.ReadAt >= Fresh))
            {
                _entries.TryRemove(caller, out _);
            }
        }
    }

    private sealed record Entry(LiveSession? Session, DateTimeOffset ReadAt);
}
