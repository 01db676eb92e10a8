using MassTransit;

namespace Broken.Rule12.BuildingBlocks.Infrastructure.Outbox
{
    internal sealed class Relay(IBus bus)
    {
        public Task Publish(object message) => bus.Publish(message);
    }
}

namespace Broken.Rule12.BuildingBlocks.Infrastructure.Pipeline
{
    internal sealed class EagerBehaviour(IBusControl bus)
    {
        public Task Publish(object message) => bus.Publish(message);
    }

    internal sealed class Health(IBusControl bus)
    {
        public BusHealthStatus Check() => bus.CheckHealth().Status; // looks and says nothing
    }
}

namespace Broken.Rule12.Alpha.Messaging
{
    internal sealed record Answered(Guid Id);

    internal sealed class AnswersAtOnce
    {
        // the context is a publish endpoint itself: the message would leave before the commit
        public async Task Consume(ConsumeContext context) => await context.Publish(new Answered(Guid.Empty));
    }

    internal sealed class SendsToAQueue(ISendEndpointProvider endpoints)
    {
        public async Task Send()
        {
            var endpoint = await endpoints.GetSendEndpoint(new Uri("queue:beta"));
            await endpoint.Send(new Answered(Guid.Empty));
        }
    }

    internal sealed class Quiet
    {
        public Guid? Consume(ConsumeContext context) => context.MessageId;
    }
}
