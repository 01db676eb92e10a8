using System.Reflection;
using BuildingBlocks.Infrastructure.Messaging;
using Microsoft.AspNetCore.Routing;

namespace BuildingBlocks.Infrastructure.Modules;

/// <summary>A module as the host sees it: a name, its services, its consumers, its routes.</summary>
public interface IModule
{
    /// <summary>Lower case; prefix of queues and error codes, schema and file name.</summary>
    string Name { get; }

    /// <summary>The assembly whose events the module publishes.</summary>
    Assembly Contracts { get; }

    /// <summary>Registers what the module needs.</summary>
    void AddServices(ModuleServices services);

    /// <summary>Registers the module's consumers.</summary>
    void AddConsumers(ModuleConsumers consumers);

    /// <summary>Maps hub and endpoints.</summary>
    void Map(IEndpointRouteBuilder endpoints);
}
