using System.Text.Json;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.DeadLetters;

internal sealed class DeadLetterBox<TDb>(
    string module,
    IServiceScopeFactory scopes,
    ConsumerRegistry consumers,
    EventCatalog catalog,
    JobSignal<TDb> jobs,
    OutboxSignal<TDb> outbox,
    TimeProvider clock) : IDeadLetterBox where TDb : ModuleDbContext
{
    private const int Limit = 200;

    public string Module => module;

    public async Task<IReadOnlyList<DeadLetter>> List(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var messages = await db.Inbox.AsNoTracking().Where(r => r.State == InboxState.Dead).OrderBy(r => r.At).Take(Limit).ToListAsync(cancellationToken);
        var work = await db.Jobs.AsNoTracking().Where(r => r.Dead).OrderBy(r => r.DueAt).Take(Limit).ToListAsync(cancellationToken);
        var events = await db.Outbox.AsNoTracking().Where(r => r.DeadReason != null).OrderBy(r => r.Id).Take(Limit).ToListAsync(cancellationToken);
        return [
            .. messages.Select(r => new DeadLetter(module, "inbox", $"{r.MessageId}:{r.Queue}", r.Queue, r.Error ?? "", r.At)),
            .. work.Select(r => new DeadLetter(module, "job", r.Id.ToString(), r.Kind, r.LastError ?? "", r.DueAt)),
            .. events.Select(r => new DeadLetter(module, "outbox", r.Id.ToString(), r.WireName, r.DeadReason ?? "", r.OccurredAt)),
        ];
    }

    public async Task<bool> Retry(string kind, string id, CancellationToken cancellationToken) => kind switch
    {
        "inbox" => await RetryMessage(id, cancellationToken),
        "job" => Guid.TryParse(id, out var job) && await RetryJob(job, cancellationToken),
        "outbox" => Guid.TryParse(id, out var row) && await RetryEvent(row, cancellationToken),
        _ => false,
    };

    private async Task<bool> RetryMessage(string id, CancellationToken cancellationToken)
    {
        var parts = id.Split(':', 2);
        if (parts.Length != 2 || !Guid.TryParse(parts[0], out var messageId) || !consumers.Consumers.TryGetValue(parts[1], out var consumerType))
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var queue = parts[1];
        var row = await db.Inbox.AsNoTracking().SingleOrDefaultAsync(r => r.MessageId == messageId && r.Queue == queue && r.State == InboxState.Dead, cancellationToken);
        if (row is null || catalog.TypeOf(row.WireName) is not { } type)
        {
            return false;
        }

        var consumer = (IEventConsumer)scope.ServiceProvider.GetRequiredService(consumerType);
        await consumer.Retry(messageId, queue, JsonSerializer.Deserialize(row.Body!, type, Json.Options)!, cancellationToken);
        return true;
    }

    private async Task<bool> RetryJob(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (await db.Jobs.SingleOrDefaultAsync(r => r.Id == id && r.Dead, cancellationToken) is not { } row)
        {
            return false;
        }

        (row.Dead, row.Attempts, row.DueAt) = (false, 0, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        jobs.Set();
        return true;
    }

    private async Task<bool> RetryEvent(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (await db.Outbox.SingleOrDefaultAsync(r => r.Id == id && r.DeadReason != null, cancellationToken) is not { } row)
        {
            return false;
        }

        (row.DeadReason, row.PublishedAt) = (null, null);
        await db.SaveChangesAsync(cancellationToken);
        outbox.Set();
        return true;
    }
}
