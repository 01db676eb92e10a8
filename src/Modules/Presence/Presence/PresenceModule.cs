using System.Reflection;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Presence.Contracts.Events;
using Presence.Features;
using Presence.Infrastructure;
using Presence.Realtime;

namespace Presence;

/// <summary>Who is there, who does something, and what agents intend to take.</summary>
public sealed class PresenceModule : IModule
{
    /// <inheritdoc/>
    public string Name => "presence";

    /// <inheritdoc/>
    public Assembly Contracts => typeof(AvailabilityChanged).Assembly;

    /// <inheritdoc/>
    public void AddServices(ModuleServices services)
    {
        services.AddModule<PresenceDbContext, PresenceSqliteDbContext, PresencePostgresDbContext>();
        services.Services.AddModuleHub<PresenceHub>();
        services.Services.AddSingleton(PresenceSettings.From(services.Configuration));
        services.Services.AddSingleton<PresenceBoard>();
        services.Services.AddSingleton<IPresences>(p => p.GetRequiredService<PresenceBoard>());
        services.Services.AddSingleton<IConnectionSink>(p => p.GetRequiredService<PresenceBoard>());
        services.Services.AddSingleton<INodeBroadcastHandler>(p => p.GetRequiredService<PresenceBoard>());
        services.Services.AddSingleton<IStartupWork, LoadIntentions>();
        services.Services.AddHostedService<PresenceSweeper>();
        services.Services.AddSingleton<AgentWindows>();
        services.Services.AddHostedService<PresencePusher>();
    }

    /// <inheritdoc/>
    public void AddConsumers(ModuleConsumers consumers)
    {
        // Presence acts on no other module's events
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapModuleHub<PresenceHub>("presence");
}
