using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace BuildingBlocks.Infrastructure.Modules;

/// <summary>Assembles the modules of a host.</summary>
public static class ModuleRegistration
{
    /// <summary>Registers the shared engine and every module. Throws <see cref="InvalidOperationException"/> with one sentence for a wrong setting.</summary>
    public static IServiceCollection AddModules(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, IReadOnlyList<IModule> modules)
    {
        var catalog = new EventCatalog();
        foreach (var module in modules)
        {
            catalog.Add(module.Contracts);
        }

        services.AddSingleton(catalog);
        services.AddSingleton(DatabaseOptions.From(configuration));
        var bus = BusOptions.From(configuration);
        services.AddSingleton(bus);
        services.AddSingleton(JobOptions.From(configuration));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StartupGate>();
        services.AddSingleton<InMemoryDeliveries>();
        services.AddScoped<ServiceFactory>(p => p.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddHostedService<DatabaseStarter>();
        services.AddSingleton<NodeBroadcaster>();
        services.AddSingleton<INodeBroadcast>(p => p.GetRequiredService<NodeBroadcaster>());
        services.AddHostedService(p => p.GetRequiredService<NodeBroadcaster>());
        services.AddModuleWeb(configuration);
        foreach (var module in modules)
        {
            module.AddServices(new ModuleServices(module.Name, services, configuration, environment));
        }

        services.AddModuleBus(bus, modules, catalog);
        return services;
    }

    /// <summary>Maps every module's hub and endpoints.</summary>
    public static void MapModules(this IEndpointRouteBuilder endpoints, IReadOnlyList<IModule> modules)
    {
        foreach (var module in modules)
        {
            module.Map(endpoints);
        }
    }
}
