using System.Reflection;
using Accounts.Contracts.Events;
using Accounts.Endpoints;
using Accounts.Features;
using Accounts.Infrastructure;
using Accounts.Infrastructure.Authentication;
using Accounts.Realtime;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Accounts;

/// <summary>People, groups, sessions and signing in.</summary>
public sealed class AccountsModule : IModule
{
    /// <summary>The authorization policy of administrators: signed in at the console, with the role as stored now.</summary>
    public const string AdministratorPolicy = "administrator";

    /// <inheritdoc/>
    public string Name => "accounts";

    /// <inheritdoc/>
    public Assembly Contracts => typeof(PersonChanged).Assembly;

    /// <inheritdoc/>
    public void AddServices(ModuleServices services)
    {
        services.AddModule<AccountsDbContext, AccountsSqliteDbContext, AccountsPostgresDbContext>();
        services.Services.AddSingleton(AccountsSettings.From(services.Configuration));
        services.Services.AddSingleton<IPasswords, Passwords>();
        services.Services.AddSingleton<ISetUpNotice, ConsoleSetUpNotice>();
        services.Services.AddSingleton<IStartupWork, FirstStart>();
        services.Services.AddSingleton<SignInFlood>();
        services.Services.AddSingleton<SessionActivity>();
        services.Services.AddSingleton<IConnectionSink>(p => p.GetRequiredService<SessionActivity>());
        services.Services.AddHostedService(p => p.GetRequiredService<SessionActivity>());
        services.Services.AddSessionAuthentication(new PublicAddress(services.Configuration).IsSecure);
    }

    /// <inheritdoc/>
    public void AddConsumers(ModuleConsumers consumers)
    {
        // Accounts acts on no other module's events
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        AccountsEndpoints.Map(endpoints);
        AdminEndpoints.Map(endpoints);
    }
}
