using System.Security.Claims;
using BuildingBlocks.Contracts;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The authentication schemes and claims by which a browser session becomes a <see cref="Caller"/>.</summary>
public static class CallerPrincipal
{
    /// <summary>Scheme, policy and <c>?as=</c> value of signed-in agents.</summary>
    public const string Agent = "agent";

    /// <summary>Scheme, policy and <c>?as=</c> value of signed-in customer users.</summary>
    public const string Customer = "customer";

    /// <summary><c>?as=</c> value of public users, who have no session.</summary>
    public const string Visitor = "visitor";

    private const string PersonClaim = "person";
    private const string SessionClaim = "session";

    /// <summary>The principal that a session's cookie stands for.</summary>
    public static ClaimsPrincipal Create(string scheme, Guid personId, Guid sessionId) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, $"{scheme}:{personId:N}:{sessionId:N}"), new(PersonClaim, personId.ToString()), new(SessionClaim, sessionId.ToString())], scheme));

    /// <summary>Who a principal is; null when nobody is signed in.</summary>
    public static Caller? ToCaller(this ClaimsPrincipal principal) => principal.Identity is { IsAuthenticated: true } identity
        && Guid.TryParse(principal.FindFirstValue(PersonClaim), out var person)
        && Guid.TryParse(principal.FindFirstValue(SessionClaim), out var session)
            ? new Caller(identity.AuthenticationType == Agent ? CallerKind.Agent : CallerKind.Customer, person, session)
            : null;
}
