using System.Reflection;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Accounts.Tests;

/// <summary>Accounts with a neighbour: endpoints behind each policy and a hub, as other modules have them.</summary>
internal sealed class AccountsWithProbe : IModule
{
    private readonly AccountsModule _accounts = new();

    public string Name => _accounts.Name;

    public Assembly Contracts => _accounts.Contracts;

    public void AddServices(ModuleServices services)
    {
        _accounts.AddServices(services);
        services.Services.AddModuleHub<ProbeHub>();
    }

    public void AddConsumers(ModuleConsumers consumers) => _accounts.AddConsumers(consumers);

    public void Map(IEndpointRouteBuilder endpoints)
    {
        _accounts.Map(endpoints);
        endpoints.MapModuleHub<ProbeHub>("probe");
        var api = endpoints.MapModuleApi("probe");
        foreach (var policy in new[] { CallerPrincipal.Agent, CallerPrincipal.Customer, AccountsModule.AdministratorPolicy })
        {
            api.MapGet($"/{policy}", (HttpContext http) => http.Caller().Id).RequireAuthorization(policy);
            api.MapPost($"/{policy}", (HttpContext http) => http.Caller().Id).RequireAuthorization(policy);
        }
    }
}

internal interface IProbeClient
{
    Task Ping();
}

internal sealed class ProbeHub(IMediator mediator) : ModuleHub<IProbeClient>(mediator)
{
    public HubAnswer<Guid> WhoAmI() => new(true, Caller.Id, null);
}
