using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Outbox;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.Messaging;

internal static class BusRegistration
{
    public static void AddModuleBus(this IServiceCollection services, BusOptions options, IReadOnlyList<IModule> modules, EventCatalog catalog)
    {
        var registry = new ConsumerRegistry();
        services.AddSingleton(registry);
        services.AddSingleton<BusHealth>();
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            foreach (var module in modules)
            {
                module.AddConsumers(new ModuleConsumers(module.Name, bus, catalog, registry));
            }

            if (!options.UsesBroker)
            {
                bus.UsingInMemory((context, transport) =>
                {
                    transport.MessageTopology.SetEntityNameFormatter(new WireNameFormatter(catalog, transport.MessageTopology.EntityNameFormatter));
                    transport.ConfigureEndpoints(context);
                });
                return;
            }

            bus.AddConsumer<NodeBatchConsumer>().Endpoint(endpoint =>
            {
                endpoint.Name = $"node-broadcast.{options.NodeId}";
                endpoint.Temporary = true;
            });
            bus.UsingRabbitMq((context, transport) =>
            {
                transport.Host(options.RabbitMq!, host => host.Heartbeat(TimeSpan.FromSeconds(10)));
                transport.PrefetchCount = 16;
                transport.MessageTopology.SetEntityNameFormatter(new WireNameFormatter(catalog, transport.MessageTopology.EntityNameFormatter));
                transport.ConfigureEndpoints(context);
            });
        });
        services.Configure<MassTransitHostOptions>(host =>
        {
            host.WaitUntilStarted = false; // a broker that is away makes the node not ready, it does not stop it
            host.StopTimeout = TimeSpan.FromSeconds(20);
        });
    }
}
