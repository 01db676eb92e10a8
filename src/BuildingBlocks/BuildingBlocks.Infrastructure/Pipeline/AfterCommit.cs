using System.Collections.Concurrent;
using System.Reflection;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.Pipeline;

/// <summary>What follows a commit: wake the relay and the worker, push to browsers. Also used by Chat's journal.</summary>
public sealed partial class AfterCommit<TDb>(IServiceProvider services, OutboxSignal<TDb> outbox, JobSignal<TDb> jobs, ILogger<AfterCommit<TDb>> logger)
    where TDb : ModuleDbContext
{
    // by reflection, because dynamic can't bind to the internal events of a module's assembly
    private static readonly MethodInfo PushOf = typeof(AfterCommit<TDb>).GetMethod(nameof(PushAs), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly ConcurrentDictionary<Type, Func<AfterCommit<TDb>, IDomainEvent, Task>> Pushes = new();

    /// <summary>Never throws.</summary>
    public async Task Run(IReadOnlyList<IDomainEvent> events, bool hasOutbox, bool hasJobs)
    {
        if (hasOutbox)
        {
            outbox.Set();
        }

        if (hasJobs)
        {
            jobs.Set();
        }

        foreach (var domainEvent in events)
        {
            await Pushes.GetOrAdd(domainEvent.GetType(), type => PushOf.MakeGenericMethod(type).CreateDelegate<Func<AfterCommit<TDb>, IDomainEvent, Task>>())(this, domainEvent);
        }
    }

    private static Task PushAs<TEvent>(AfterCommit<TDb> self, IDomainEvent domainEvent) where TEvent : IDomainEvent => self.Push((TEvent)domainEvent);

    private async Task Push<TEvent>(TEvent domainEvent) where TEvent : IDomainEvent
    {
        foreach (var handler in services.GetServices<IAfterCommit<TEvent>>())
        {
            try
            {
                await handler.Handle(domainEvent);
            }
            catch (Exception exception)
            {
                LogPushFailed(typeof(TEvent).Name, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A push for {Event} failed; clients catch up by number")]
    private partial void LogPushFailed(string @event, Exception exception);
}
