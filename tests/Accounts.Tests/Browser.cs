using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BuildingBlocks.Infrastructure.Web;
using TestKit;

namespace Accounts.Tests;

/// <summary>One browser: keeps cookies and the antiforgery token, as our pages do.</summary>
internal sealed class Browser : IDisposable
{
    private readonly Uri _address;
    private readonly HttpClient _http;

    public Browser(ModuleHost host) : this(host, new CookieContainer())
    {
    }

    private Browser(ModuleHost host, CookieContainer cookies)
    {
        (_address, Cookies) = (host.Address, cookies);
        _http = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = host.Address };
    }

    public CookieContainer Cookies { get; }

    /// <summary>Sent with everything that changes something; null to leave it out.</summary>
    public string? Csrf { get; set; }

    /// <summary>The same browser at a host that listens elsewhere, as after a restart.</summary>
    public Browser At(ModuleHost host)
    {
        var moved = new CookieContainer();
        moved.SetCookies(host.Address, CookieHeader.Replace("; ", ",", StringComparison.Ordinal));
        return new Browser(host, moved) { Csrf = Csrf };
    }

    public string CookieHeader => Cookies.GetCookieHeader(_address);

    public async Task<Answer> Session(string @as)
    {
        var answer = await Get($"/api/accounts/session?as={@as}");
        Csrf = answer.Body.GetProperty("csrf").GetString();
        return answer;
    }

    /// <summary>Opens the page and signs in; the answer's token is kept.</summary>
    public async Task<Answer> SignIn(string @as, string login, string password = People.Password, bool stay = false)
    {
        await Session(@as);
        var answer = await Post("/api/accounts/sign-in", new { @as, login, password, staySignedIn = stay });
        if (answer.Status == HttpStatusCode.OK)
        {
            Csrf = answer.Body.GetProperty("csrf").GetString();
        }

        return answer;
    }

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Answer> Post(string path, object? body = null) => Send(HttpMethod.Post, path, body);

    public Task<Answer> Put(string path, object body) => Send(HttpMethod.Put, path, body);

    /// <summary>Opens the probe's hub with this browser's cookies.</summary>
    public Task<TestHubClient> Hub(string @as) =>
        TestHubClient.Connect(new UriBuilder(new Uri(_address, "/hubs/probe")) { Scheme = "ws", Query = $"as={@as}" }.Uri, options =>
        {
            options.SetRequestHeader("Origin", _address.GetLeftPart(UriPartial.Authority));
            options.SetRequestHeader("Cookie", CookieHeader);
        }, "sessionEnded");

    public void Dispose() => _http.Dispose();

    private async Task<Answer> Send(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (Csrf is not null && method != HttpMethod.Get)
        {
            request.Headers.Add(ModuleEndpoints.CsrfHeader, Csrf);
        }

        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var json = text.Length > 0 ? JsonDocument.Parse(text).RootElement : default;
        var cookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? set.ToList() : [];
        return new(response.StatusCode, json, cookies, response.Content.Headers.ContentType?.MediaType);
    }
}

/// <summary>What the server said.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonElement Body, IReadOnlyList<string> SetCookies, string? MediaType)
{
    public string? Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("code", out var code) ? code.GetString() : null;

    public string? Field => Body.TryGetProperty("args", out var args) && args.TryGetProperty("field", out var name) ? name.GetString() : null;

    public double? RetryAfterMs => Body.TryGetProperty("retryAfterMs", out var wait) ? wait.GetDouble() : null;
}
