using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace TestKit;

/// <summary>For module tests that are not about forged requests; Accounts' and System's tests use the real one.</summary>
internal sealed class NoAntiforgery : IAntiforgery
{
    private static readonly AntiforgeryTokenSet Tokens = new("request", "cookie", "form", "header");

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => Tokens;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => Tokens;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
    }

    public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;
}
