using BuildingBlocks.Infrastructure.Web;
using Microsoft.AspNetCore.Authorization;

namespace Accounts.Infrastructure.Authentication;

/// <summary>The caller must be an administrator, as stored now: the cookie says nothing about roles.</summary>
internal sealed class AdministratorRequirement : IAuthorizationRequirement;

internal sealed class AdministratorHandler(SessionCache sessions) : AuthorizationHandler<AdministratorRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AdministratorRequirement requirement)
    {
        if (context.User.ToCaller() is { } caller && await sessions.Find(caller, CancellationToken.None) is { IsAdministrator: true })
        {
            context.Succeed(requirement);
        }
    }
}
