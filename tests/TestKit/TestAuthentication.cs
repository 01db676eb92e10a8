using System.Security.Claims;
using System.Text.Encodings.Web;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TestKit;

/// <summary>Signs a request in by header, for modules whose tests are not about signing in.</summary>
public sealed class TestAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string PersonHeader = "X-Test-Person";
    public const string AsHeader = "X-Test-As";

    internal static void AddTo(IServiceCollection services)
    {
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, TestAuthentication>(CallerPrincipal.Agent, null)
            .AddScheme<AuthenticationSchemeOptions, TestAuthentication>(CallerPrincipal.Customer, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(CallerPrincipal.Agent, policy => policy.AddAuthenticationSchemes(CallerPrincipal.Agent).RequireAuthenticatedUser())
            .AddPolicy(CallerPrincipal.Customer, policy => policy.AddAuthenticationSchemes(CallerPrincipal.Customer).RequireAuthenticatedUser());
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[AsHeader] != Scheme.Name || !Guid.TryParse(Request.Headers[PersonHeader], out var person))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        ClaimsPrincipal principal = CallerPrincipal.Create(Scheme.Name, person, person);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name)));
    }
}
