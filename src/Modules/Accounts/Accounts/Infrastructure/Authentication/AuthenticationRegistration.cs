using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Accounts.Infrastructure.Authentication;

/// <summary>Cookies, policies, antiforgery and the keys that protect them.</summary>
internal static class AuthenticationRegistration
{
    private const string ApplicationName = "ChatMonolith";
    private const string CsrfCookie = "cm-csrf";

    public static void AddSessionAuthentication(this IServiceCollection services, bool secure)
    {
        services.AddSingleton<SessionCache>();
        services.AddSingleton<INodeBroadcastHandler>(p => p.GetRequiredService<SessionCache>());
        services.AddSessionCookies(secure);
        services.AddSingleton<IAuthorizationHandler, AdministratorHandler>();
        services.AddAuthorizationBuilder()
            .AddPolicy(CallerPrincipal.Agent, policy => policy.AddAuthenticationSchemes(CallerPrincipal.Agent).RequireAuthenticatedUser())
            .AddPolicy(CallerPrincipal.Customer, policy => policy.AddAuthenticationSchemes(CallerPrincipal.Customer).RequireAuthenticatedUser())
            .AddPolicy(AccountsModule.AdministratorPolicy, policy => policy.AddAuthenticationSchemes(CallerPrincipal.Agent)
                .RequireAuthenticatedUser().AddRequirements(new AdministratorRequirement()));
        services.AddAntiforgery(options =>
        {
            options.HeaderName = ModuleEndpoints.CsrfHeader;
            options.Cookie = new SecureCookie(secure) { Name = CsrfCookie, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
        });
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.RemoveKeyLoadingAtStart();
        services.AddSingleton<DataProtectionKeyRepository>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(p =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = p.GetRequiredService<DataProtectionKeyRepository>()));
        // cookies of another installation on this host name are usual (cookies ignore ports), and the keys lie where the password hashes do
        services.AddLogging(logging => logging
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
    }

    // ASP.NET would load the keys while the host starts, before their table is sure to exist; the first request that needs them does it as well
    private static void RemoveKeyLoadingAtStart(this IServiceCollection services)
    {
        foreach (var loader in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly).ToList())
        {
            services.Remove(loader);
        }
    }
}
