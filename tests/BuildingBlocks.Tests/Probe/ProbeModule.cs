using System.Reflection;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Tests.Probe;

/// <summary>A module as small as one can be that uses every part of the engine.</summary>
public sealed class ProbeModule : IModule
{
    public string Name => "probe";

    public Assembly Contracts => typeof(CounterGrown).Assembly;

    public void AddServices(ModuleServices services)
    {
        services.AddModule<ProbeDbContext, ProbeSqliteDbContext, ProbePostgresDbContext>();
        services.Services.AddModuleHub<ProbeHub>();
        services.Services.AddScoped<IStartupWork, CreateTables>();
        services.AddSettings<ProbeDbContext, ProbeRules>(ProbeRules.Key);
        services.Services.AddSingleton<ProbeLog>();
    }

    public void AddConsumers(ModuleConsumers consumers) => consumers.Add<CounterGrownConsumer, CounterGrown>("counter-grown");

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapModuleHub<ProbeHub>("probe");
}
