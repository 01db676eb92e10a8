using BuildingBlocks.Infrastructure.NodeBroadcast;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The shared web engine of the modules.</summary>
public static class WebRegistration
{
    private const int ReceiveLimit = 64 * 1024;

    internal static void AddModuleWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new PublicAddress(configuration));
        services.AddSingleton<HubConnections>();
        services.AddSingleton<INodeBroadcastHandler>(p => p.GetRequiredService<HubConnections>());
        services.AddSingleton<ModuleHubFilter>();
        services.AddSignalR(options =>
        {
            options.MaximumReceiveMessageSize = ReceiveLimit;
            options.AddFilter<ModuleHubFilter>();
        }).AddJsonProtocol(options => Json.Apply(options.PayloadSerializerOptions));
        services.AddSingleton<IHubProtocol, RefusingHubProtocol>(); // of two with one name the last counts
        services.ConfigureHttpJsonOptions(options => Json.Apply(options.SerializerOptions));
    }

    /// <summary>Puts the check of origin and session before the hubs; after routing, before the endpoints.</summary>
    public static IApplicationBuilder UseHubHandshake(this IApplicationBuilder app) => app.UseMiddleware<HubHandshake>();
}
