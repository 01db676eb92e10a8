using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using MassTransit;

namespace BuildingBlocks.Infrastructure.Inbox;

/// <summary>
/// The base of every consumer: goes through the inbox, translates the foreign event into one of the module's own commands and
/// sends it. Derived classes are translation only.
/// </summary>
public abstract class EventConsumer<TEvent, TDb>(InboxRunner<TDb> runner) : IConsumer<TEvent>, IEventConsumer
    where TEvent : class, IIntegrationEvent
    where TDb : ModuleDbContext
{
    /// <summary>The command this event means here, or null when it means nothing.</summary>
    protected abstract ICommand<Nothing>? Translate(TEvent message);

    /// <inheritdoc/>
    public Task Consume(ConsumeContext<TEvent> context) => runner.Run(
        context.MessageId ?? throw new InvalidOperationException("A message without id can't be recognised when it comes again."),
        context.ReceiveContext.InputAddress.AbsolutePath.Split('/')[^1],
        context.Message,
        Translate,
        retryDead: false,
        context.CancellationToken);

    Task IEventConsumer.Retry(Guid messageId, string queue, object message, CancellationToken cancellationToken) =>
        runner.Run(messageId, queue, (TEvent)message, Translate, retryDead: true, cancellationToken);
}

/// <summary>What the administration needs to have a dead message acted on again.</summary>
internal interface IEventConsumer
{
    Task Retry(Guid messageId, string queue, object message, CancellationToken cancellationToken);
}
