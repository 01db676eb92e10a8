using MassTransit;

namespace BuildingBlocks.Infrastructure.Messaging;

/// <summary>Whether the broker answers; the in-memory transport always does.</summary>
public sealed class BusHealth(BusOptions options, IBusControl bus)
{
    /// <summary>True when integration events and node broadcasts travel.</summary>
    public bool IsHealthy => !options.UsesBroker || bus.CheckHealth().Status == BusHealthStatus.Healthy;
}
