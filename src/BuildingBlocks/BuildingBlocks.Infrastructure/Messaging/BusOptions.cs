using Microsoft.Extensions.Configuration;

namespace BuildingBlocks.Infrastructure.Messaging;

/// <summary>How integration events travel; from <c>ChatMonolith:Bus</c> (<c>memory</c>, <c>rabbitmq</c>) and <c>ConnectionStrings:RabbitMq</c>.</summary>
public sealed record BusOptions(Uri? RabbitMq, string NodeId)
{
    /// <summary>False: everything stays in this process.</summary>
    public bool UsesBroker => RabbitMq is not null;

    /// <summary>Reads and checks the settings; throws <see cref="InvalidOperationException"/> with one sentence.</summary>
    public static BusOptions From(IConfiguration configuration)
    {
        var node = configuration["ChatMonolith:NodeId"] ?? $"n{Guid.CreateVersion7():N}";
        switch (configuration["ChatMonolith:Bus"]?.ToLowerInvariant())
        {
            case null or "" or "memory":
                return new(null, node);
            case "rabbitmq":
                return Uri.TryCreate(configuration.GetConnectionString("RabbitMq"), UriKind.Absolute, out var uri) && uri.Scheme is "amqp" or "amqps"
                    ? new(uri, node)
                    : throw new InvalidOperationException("ChatMonolith:Bus is rabbitmq, but ConnectionStrings:RabbitMq is no amqp:// address.");
            case var other:
                throw new InvalidOperationException($"ChatMonolith:Bus must be memory or rabbitmq, not '{other}'.");
        }
    }
}
