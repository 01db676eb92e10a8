using System.Collections.Concurrent;

namespace BuildingBlocks.Infrastructure.Outbox;

/// <summary>
/// Stands for the broker's memory when there is none: remembers which queues have not yet acted on a published message.
/// A row is done when all have; what this process forgets when it ends, the relay publishes again.
/// </summary>
internal sealed class InMemoryDeliveries
{
    private readonly ConcurrentDictionary<Guid, (HashSet<string> Open, Action<Guid> Done)> _waiting = new();

    public void Expect(Guid messageId, IReadOnlyList<string> queues, Action<Guid> done)
    {
        if (queues.Count == 0)
        {
            done(messageId);
            return;
        }

        _waiting[messageId] = ([.. queues], done);
    }

    public void Report(Guid messageId, string queue)
    {
        if (!_waiting.TryGetValue(messageId, out var entry))
        {
            return;
        }

        lock (entry.Open)
        {
            entry.Open.Remove(queue);
            if (entry.Open.Count > 0)
            {
                return;
            }
        }

        if (_waiting.TryRemove(messageId, out _))
        {
            entry.Done(messageId);
        }
    }
}
