using System.Text.Json;
using System.Threading.Channels;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Web;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.NodeBroadcast;

/// <summary>Collects what is to be told and publishes it in batches; drops the oldest when the broker is away for long.</summary>
internal sealed partial class NodeBroadcaster(IServiceProvider services, BusOptions options, ILogger<NodeBroadcaster> logger) : BackgroundService, INodeBroadcast
{
    private const int Capacity = 10_000;
    private const int Batch = 200;
    private static readonly TimeSpan PublishLimit = TimeSpan.FromSeconds(5);
    private readonly Channel<NodeMessage> _queue = Channel.CreateBounded<NodeMessage>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Send(string topic, object payload)
    {
        if (options.UsesBroker)
        {
            _queue.Writer.TryWrite(new NodeMessage(topic, JsonSerializer.SerializeToElement(payload, Json.Options)));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.UsesBroker)
        {
            return;
        }

        var bus = services.GetRequiredService<IBus>();
        while (await _queue.Reader.WaitToReadAsync(stoppingToken))
        {
            var messages = new List<NodeMessage>();
            while (messages.Count < Batch && _queue.Reader.TryRead(out var message))
            {
                messages.Add(message);
            }

            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            limit.CancelAfter(PublishLimit);
            try
            {
                await bus.Publish(new NodeBatch(options.NodeId, messages), limit.Token);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogDropped(messages.Count, exception.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} messages to the other nodes were dropped: {Reason}")]
    private partial void LogDropped(int count, string reason);
}
