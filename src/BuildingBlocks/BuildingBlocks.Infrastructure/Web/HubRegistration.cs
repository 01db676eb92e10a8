using BuildingBlocks.Infrastructure.NodeBroadcast;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>How a module registers and maps its one hub.</summary>
public static class HubRegistration
{
    private const int ReceiveLimit = 64 * 1024;

    /// <summary>Registers the hub's pushes, so that they also reach the other nodes.</summary>
    public static IServiceCollection AddModuleHub<THub>(this IServiceCollection services) where THub : Hub
    {
        services.AddSingleton<BroadcastHubLifetimeManager<THub>>();
        services.AddSingleton<HubLifetimeManager<THub>>(p => p.GetRequiredService<BroadcastHubLifetimeManager<THub>>());
        services.AddSingleton<INodeBroadcastHandler>(p => p.GetRequiredService<BroadcastHubLifetimeManager<THub>>());
        return services;
    }

    /// <summary>Maps the hub to <c>/hubs/module</c>, WebSockets only.</summary>
    public static void MapModuleHub<THub>(this IEndpointRouteBuilder endpoints, string module) where THub : Hub =>
        endpoints.MapHub<THub>($"/hubs/{module}", options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.ApplicationMaxBufferSize = ReceiveLimit;
        });
}
