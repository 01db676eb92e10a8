using BuildingBlocks.Infrastructure.Diagnostics;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Pipeline;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;

namespace Chat.Infrastructure;

/// <summary>One transaction of the <see cref="MessageJournal"/>, on a context of its own.</summary>
internal sealed class BatchJournal(ChatDbContext db, OutboxWriter<ChatDbContext> outbox, AfterCommit<ChatDbContext> afterCommit, TimeProvider clock, KnownWriters writers)
{
    private static readonly string LockSql = $"select * from {ChatDbContext.Schema}.{LogTables.Heads} where \"Id\" = any({{0}}) order by \"Id\" for update";

    private readonly Dictionary<(Guid Conversation, Guid Author, Guid ClientId), StoredMessage> _stored = [];
    private Dictionary<Guid, LogHead> _heads = [];

    /// <summary>
    /// Numbers and stores what may be stored, pushes it, and only then answers everybody. On an exception nothing is stored and
    /// nobody is answered.
    /// </summary>
    public async Task Commit(IReadOnlyList<WaitingMessage> batch)
    {
        // once begun it is not cancelled: it would be unknown what is stored
        var never = CancellationToken.None;
        await using var transaction = await db.Database.BeginTransactionAsync(never);
        var ids = batch.Select(w => w.Message.ConversationId).Distinct().ToList();
        _heads = await Lock(ids).ToDictionaryAsync(h => h.Id, never);
        await writers.Refresh(db, _heads.Values, never);
        await FindStored(batch, never);
        var now = clock.GetUtcNow();
        var answers = batch.Select(w => Decide(w.Message, now)).ToList();
        var grown = _heads.Values.Where(h => h.Added.Count > 0).ToList();
        var (events, hasJobs) = Prepare(grown, now);
        var hasOutbox = outbox.Add(db, events);
        await db.SaveChangesAsync(never);
        await transaction.CommitAsync(never);
        ModuleDiagnostics.Reached(ModuleDiagnostics.JournalCommitted, nameof(SendMessage));
        await afterCommit.Run(events, hasOutbox, hasJobs);
        foreach (var (waiting, answer) in batch.Zip(answers))
        {
            waiting.Reply(answer);
        }
    }

    /// <summary>In id order, so that two nodes never wait for each other. On SQLite the transaction itself holds off every other writer.</summary>
    private IQueryable<LogHead> Lock(List<Guid> ids) => db.Database.IsNpgsql()
        ? db.LogHeads.FromSqlRaw(LockSql, ids.ToArray())
        : db.LogHeads.Where(h => ids.Contains(h.Id));

    private async Task FindStored(IReadOnlyList<WaitingMessage> batch, CancellationToken cancellationToken)
    {
        var clientIds = batch.Select(w => (Guid?)w.Message.ClientMessageId).Distinct().ToList();
        var lines = await db.Lines
            .Where(l => clientIds.Contains(l.ClientMessageId))
            .Select(l => new { l.ConversationId, l.AuthorId, l.ClientMessageId, l.AgentsSequence, l.CustomersSequence, l.At })
            .ToListAsync(cancellationToken);
        foreach (var line in lines)
        {
            _stored[(line.ConversationId, line.AuthorId, line.ClientMessageId!.Value)] = new(line.AgentsSequence, line.CustomersSequence!.Value, line.At);
        }
    }

    private Result<StoredMessage> Decide(NewMessage message, DateTimeOffset now)
    {
        var key = (message.ConversationId, message.AuthorId, message.ClientMessageId);
        if (_stored.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!_heads.TryGetValue(message.ConversationId, out var head))
        {
            return RequestErrors.NotFound;
        }

        if (writers.Find(message.ConversationId, message.AuthorId) is not { } author)
        {
            return ChatErrors.NotParticipant;
        }

        var line = head.Write(author, message.ClientMessageId, message.Text, now);
        return line.IsSuccess
            ? _stored[key] = new(line.Value.AgentsSequence, line.Value.CustomersSequence!.Value, line.Value.At)
            : line.Error;
    }

    private (List<BuildingBlocks.Domain.IDomainEvent> Events, bool HasJobs) Prepare(List<LogHead> grown, DateTimeOffset now)
    {
        foreach (var head in grown)
        {
            db.Announce(head, now);
            head.NextVersion();
        }

        return ([.. grown.SelectMany(h => h.DomainEvents)], db.Jobs.Local.Count > 0);
    }
}
