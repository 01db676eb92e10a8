using System.Collections.Concurrent;
using System.Text.Json;
using BuildingBlocks.Infrastructure.Diagnostics;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.Outbox;

/// <summary>
/// Publishes a module's outbox rows. Wakes after each commit and polls as a net. On RabbitMQ a row is done at the publisher
/// confirm; in memory when every queue has reported, and open rows are published again at start and every minute.
/// </summary>
internal sealed partial class OutboxRelay<TDb>(
    IServiceScopeFactory scopes,
    IBus bus,
    BusOptions options,
    EventCatalog catalog,
    InMemoryDeliveries deliveries,
    OutboxSignal<TDb> signal,
    StartupGate gate,
    TimeProvider clock,
    ILogger<OutboxRelay<TDb>> logger) : BackgroundService where TDb : ModuleDbContext
{
    private const int Batch = 100;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PublishLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RepublishAfter = TimeSpan.FromMinutes(1);
    private readonly ConcurrentQueue<Guid> _done = new();
    private DateTimeOffset _startedAt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.WaitAsync(stoppingToken);
        _startedAt = clock.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var published = await PublishBatch(stoppingToken);
                await MarkDone(stoppingToken);
                if (published < Batch)
                {
                    await signal.Wait(Poll, stoppingToken);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(typeof(TDb).Name, exception);
                await Task.Delay(TimeSpan.FromSeconds(1), clock, stoppingToken);
            }
        }
    }

    private async Task<int> PublishBatch(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        // SKIP LOCKED holds only inside a transaction; on SQLite this process is alone and a write lock over a publish would only hurt
        await using var transaction = db.Database.IsNpgsql() ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var rows = await Open(db).ToListAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(PublishLimit);
        await Task.WhenAll(rows.Select(row => Publish(row, limit.Token)));
        await db.SaveChangesAsync(CancellationToken.None);
        if (transaction is not null)
        {
            await transaction.CommitAsync(CancellationToken.None);
        }

        return rows.Count;
    }

    private IQueryable<OutboxRow> Open(TDb db)
    {
        var now = clock.GetUtcNow();
        var before = now - RepublishAfter;
        var startedAt = _startedAt;
        return db.Database.IsNpgsql()
            ? db.Outbox.Take($"\"{db.Module}\".outbox", "\"DoneAt\" is null and \"DeadReason\" is null and (\"PublishedAt\" is null or \"PublishedAt\" < {0} or \"PublishedAt\" < {1})", "\"Id\"", Batch, before, startedAt)
            : db.Outbox.Where(r => r.DoneAt == null && r.DeadReason == null && (r.PublishedAt == null || r.PublishedAt < before || r.PublishedAt < startedAt)).OrderBy(r => r.Id).Take(Batch);
    }

    private async Task Publish(OutboxRow row, CancellationToken cancellationToken)
    {
        if (catalog.TypeOf(row.WireName) is not { } type)
        {
            row.DeadReason = $"No event is called {row.WireName}.";
            return;
        }

        var message = JsonSerializer.Deserialize(row.Body, type, Json.Options)!;
        if (!options.UsesBroker)
        {
            deliveries.Expect(row.Id, catalog.QueuesOf(type), Done);
        }

        await bus.Publish(message, type, Pipe.Execute<PublishContext>(context => context.MessageId = row.Id), cancellationToken);
        ModuleDiagnostics.Reached(ModuleDiagnostics.OutboxPublished, row.WireName);
        row.PublishedAt = clock.GetUtcNow();
        if (options.UsesBroker)
        {
            row.DoneAt = row.PublishedAt;
        }
    }

    private void Done(Guid messageId)
    {
        _done.Enqueue(messageId);
        signal.Set();
    }

    private async Task MarkDone(CancellationToken cancellationToken)
    {
        var ids = new List<Guid>();
        while (ids.Count < Batch && _done.TryDequeue(out var id))
        {
            ids.Add(id);
        }

        if (ids.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var now = clock.GetUtcNow();
        await db.Outbox.Where(r => ids.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.DoneAt, now), cancellationToken);
        if (!_done.IsEmpty)
        {
            signal.Set();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Publishing the outbox of {Context} failed; the rows are kept and tried again")]
    private partial void LogFailed(string context, Exception exception);
}
