using MassTransit;

namespace TestKit;

/// <summary>Sees when the consumer of one message has returned: after its commit and the pushes that follow it.</summary>
internal sealed class Consumed(Guid messageId) : IConsumeObserver
{
    private volatile bool _done;

    public bool IsDone => _done;

    public Task PreConsume<T>(ConsumeContext<T> context) where T : class => Task.CompletedTask;

    public Task PostConsume<T>(ConsumeContext<T> context) where T : class => Note(context);

    public Task ConsumeFault<T>(ConsumeContext<T> context, Exception exception) where T : class => Note(context);

    private Task Note(MessageContext context)
    {
        _done |= context.MessageId == messageId;
        return Task.CompletedTask;
    }
}
