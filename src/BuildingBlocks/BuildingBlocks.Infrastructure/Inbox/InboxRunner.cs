using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Diagnostics;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.Inbox;

/// <summary>
/// Has a message acted on once: skips what the inbox knows, tries again after failures, and leaves a dead row with error and
/// body when the tries are used up, so that nothing is lost and the queue goes on.
/// </summary>
public sealed partial class InboxRunner<TDb>(IServiceScopeFactory scopes, StartupGate gate, IServiceProvider services, TimeProvider clock, ILogger<InboxRunner<TDb>> logger)
    where TDb : ModuleDbContext
{
    private static readonly TimeSpan[] Delays = [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2)];

    internal async Task Run<TEvent>(Guid messageId, string queue, TEvent message, Func<TEvent, ICommand<Nothing>?> translate, bool retryDead, CancellationToken cancellationToken)
        where TEvent : class, IIntegrationEvent
    {
        await gate.WaitAsync(cancellationToken);
        var name = services.GetRequiredService<EventCatalog>().NameOf(typeof(TEvent));
        InboxRow Row() => new() { MessageId = messageId, Queue = queue, WireName = name, At = clock.GetUtcNow() };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await Act(messageId, queue, message, translate, Row, retryDead, cancellationToken);
                break;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && attempt < Delays.Length)
            {
                LogRetry(queue, messageId, exception);
                await Task.Delay(Delays[attempt], clock, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                LogDead(queue, messageId, exception);
                await Bury(Row(), message, exception, retryDead, cancellationToken);
                break;
            }
        }

        ModuleDiagnostics.Reached(ModuleDiagnostics.InboxStored, queue);
        services.GetRequiredService<InMemoryDeliveries>().Report(messageId, queue);
    }

    private async Task Act<TEvent>(Guid messageId, string queue, TEvent message, Func<TEvent, ICommand<Nothing>?> translate, Func<InboxRow> row, bool retryDead, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (await db.Inbox.AnyAsync(r => r.MessageId == messageId && r.Queue == queue && !(retryDead && r.State == InboxState.Dead), cancellationToken))
        {
            return;
        }

        ModuleDiagnostics.Reached(ModuleDiagnostics.InboxReceived, queue);
        var entry = scope.ServiceProvider.GetRequiredService<InboxEntry<TDb>>();
        entry.Begin(row, retryDead);
        if (translate(message) is not { } command)
        {
            entry.AddTo(db);
            await db.SaveChangesAsync(cancellationToken);
            return;
        }

        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
        if (result.Error?.Code == RequestErrors.Conflict.Code)
        {
            throw new DbUpdateConcurrencyException($"{queue} lost the race for {messageId} again and again.");
        }
    }

    private async Task Bury<TEvent>(InboxRow row, TEvent message, Exception exception, bool retryDead, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var dead = new InboxRow
        {
            MessageId = row.MessageId,
            Queue = row.Queue,
            WireName = row.WireName,
            Body = JsonSerializer.Serialize(message, Json.Options),
            State = InboxState.Dead,
            Error = exception.GetBaseException().Message,
            At = row.At,
        };
        db.Entry(dead).State = retryDead ? EntityState.Modified : EntityState.Added;
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Queue} failed on message {MessageId} and tries again")]
    private partial void LogRetry(string queue, Guid messageId, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Queue} gave up on message {MessageId}; it is kept as a dead letter")]
    private partial void LogDead(string queue, Guid messageId, Exception exception);
}
