using System.Threading.Channels;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chat.Infrastructure;

/// <summary>
/// The node's one writer of messages. While one batch commits, the next collects: the busier it is, the fewer commits a message
/// costs. What makes a batch fail fails alone, because a failed batch is tried again message by message.
/// </summary>
internal sealed partial class MessageJournal(IServiceScopeFactory scopes, StartupGate gate, ILogger<MessageJournal> logger) : BackgroundService, IMessageJournal
{
    private const int Batch = 256;
    private const int Capacity = 4_096;
    private const int Tries = 4;

    // full: senders wait, which slows their connections down instead of filling the memory
    private readonly Channel<WaitingMessage> _queue = Channel.CreateBounded<WaitingMessage>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly KnownWriters _writers = new();

    public async Task<Result<StoredMessage>> Write(NewMessage message, CancellationToken cancellationToken)
    {
        var waiting = new WaitingMessage(message);
        while (!_queue.Writer.TryWrite(waiting))
        {
            if (!await _queue.Writer.WaitToWriteAsync(cancellationToken))
            {
                return RequestErrors.Conflict; // the process ends
            }
        }

        return await waiting.Answer.WaitAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await gate.WaitAsync(stoppingToken);
            while (await _queue.Reader.WaitToReadAsync(stoppingToken))
            {
                await Store(Take());
            }
        }
        finally
        {
            GiveUp();
        }
    }

    private List<WaitingMessage> Take()
    {
        var batch = new List<WaitingMessage>();
        while (batch.Count < Batch && _queue.Reader.TryRead(out var waiting))
        {
            batch.Add(waiting);
        }

        return batch;
    }

    private async Task Store(List<WaitingMessage> batch)
    {
        try
        {
            await Commit(batch);
        }
        catch (Exception exception) when (batch.Count > 1)
        {
            LogBatchFailed(batch.Count, exception);
            foreach (var waiting in batch.Where(w => !w.Answer.IsCompleted))
            {
                await StoreAlone(waiting);
            }
        }
        catch (Exception exception)
        {
            LogBatchFailed(batch.Count, exception);
            await StoreAlone(batch[0]);
        }
    }

    private async Task StoreAlone(WaitingMessage waiting)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Commit([waiting]);
                return;
            }
            catch (Exception exception) when (attempt < Tries && exception.IsLostRace())
            {
                // whoever was faster is done by now
            }
            catch (Exception exception)
            {
                LogMessageFailed(waiting.Message.ConversationId, exception);
                waiting.Reply(RequestErrors.Conflict);
                return;
            }
        }
    }

    private async Task Commit(IReadOnlyList<WaitingMessage> batch)
    {
        await using var scope = scopes.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<BatchJournal>(scope.ServiceProvider, _writers).Commit(batch);
    }

    /// <summary>The process ends: whoever waits sends again, to the next one.</summary>
    private void GiveUp()
    {
        _queue.Writer.TryComplete();
        while (_queue.Reader.TryRead(out var waiting))
        {
            waiting.Reply(RequestErrors.Conflict);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storing {Count} messages together failed; they are stored one by one")]
    private partial void LogBatchFailed(int count, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message for {ConversationId} could not be stored; its sender is told to try again")]
    private partial void LogMessageFailed(Guid conversationId, Exception exception);
}
