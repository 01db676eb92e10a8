using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Diagnostics;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Infrastructure.Pipeline;

/// <summary>
/// Runs a command's handler and stores what it changed, the events it caused, the jobs it left and the inbox row behind it with
/// one SaveChanges. A refusal stores nothing (but the inbox row). A lost race runs the handler again on fresh state, three times.
/// </summary>
internal sealed class CommitBehaviour<TCommand, T, TDb>(
    TDb db,
    InboxEntry<TDb> inbox,
    OutboxWriter<TDb> outbox,
    AfterCommit<TDb> afterCommit) : IPipelineBehavior<TCommand, Result<T>>
    where TCommand : ICommand<T>
    where TDb : ModuleDbContext
{
    private const int Tries = 4;

    public async Task<Result<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Result<T>> next)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            inbox.AddTo(db);
            var result = await next();
            if (result.Error is { } error)
            {
                await inbox.StoreRefusal(db, error, cancellationToken);
                return result;
            }

            var events = Collect();
            outbox.Add(db, events);
            var (hasOutbox, hasJobs) = (Added<OutboxRow>(), Added<JobRow>());
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (Exception exception) when (exception.IsLostRace())
            {
                db.ChangeTracker.Clear();
                continue;
            }

            ModuleDiagnostics.Reached(ModuleDiagnostics.CommandCommitted, typeof(TCommand).Name);
            await afterCommit.Run(events, hasOutbox, hasJobs);
            return result;
        }

        return RequestErrors.Conflict;
    }

    private List<IDomainEvent> Collect()
    {
        var events = new List<IDomainEvent>();
        foreach (var entry in db.ChangeTracker.Entries<AggregateRoot>().ToList())
        {
            // a change of an aggregate's parts leaves the root itself unmodified; its events tell that it changed all the same
            if (entry.State == EntityState.Modified || (entry.State == EntityState.Unchanged && entry.Entity.DomainEvents.Count > 0))
            {
                entry.Entity.NextVersion();
            }

            events.AddRange(entry.Entity.DomainEvents);
            entry.Entity.ForgetEvents();
        }

        return events;
    }

    private bool Added<TRow>() where TRow : class => db.ChangeTracker.Entries<TRow>().Any(e => e.State == EntityState.Added);
}
