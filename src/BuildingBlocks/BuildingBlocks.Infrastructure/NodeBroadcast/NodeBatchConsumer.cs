using BuildingBlocks.Infrastructure.Messaging;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.NodeBroadcast;

internal sealed partial class NodeBatchConsumer(BusOptions options, IEnumerable<INodeBroadcastHandler> handlers, ILogger<NodeBatchConsumer> logger) : IConsumer<NodeBatch>
{
    public async Task Consume(ConsumeContext<NodeBatch> context)
    {
        if (context.Message.NodeId == options.NodeId)
        {
            return;
        }

        foreach (var message in context.Message.Messages)
        {
            foreach (var handler in handlers.Where(h => h.Topic == message.Topic))
            {
                try
                {
                    await handler.Receive(message.Payload, context.CancellationToken);
                }
                catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested)
                {
                    LogFailed(message.Topic, exception);
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message of another node about {Topic} could not be used")]
    private partial void LogFailed(string topic, Exception exception);
}
