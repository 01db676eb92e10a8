using Microsoft.AspNetCore.Http;

namespace Accounts.Infrastructure.Authentication;

/// <summary>
/// A cookie that is Secure when the public address is https, whatever the request looks like behind a proxy. Antiforgery's own
/// setting would refuse to work there.
/// </summary>
internal sealed class SecureCookie(bool secure) : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = secure;
        return options;
    }
}
