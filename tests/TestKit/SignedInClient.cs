using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BuildingBlocks.Infrastructure.Web;

namespace TestKit;

/// <summary>A browser of the whole product in which somebody is signed in: cookies, antiforgery token, hubs.</summary>
public sealed class SignedInClient : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;
    private readonly Uri _address;
    private readonly string _as;
    private string _csrf = "";

    private SignedInClient(Uri address, string @as)
    {
        (_address, _as) = (address, @as);
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = address };
    }

    /// <summary>The signed-in person's id.</summary>
    public Guid PersonId { get; private set; }

    public static async Task<SignedInClient> SignIn(Uri address, string @as, string login, string password)
    {
        var client = new SignedInClient(address, @as);
        var session = await client.Get<JsonElement>($"/api/accounts/session?as={@as}");
        client._csrf = session.GetProperty("csrf").GetString()!;
        var answer = await client.Post<JsonElement>("/api/accounts/sign-in", new { @as, login, password, staySignedIn = false });
        client._csrf = answer.GetProperty("csrf").GetString()!;
        client.PersonId = answer.GetProperty("person").GetProperty("id").GetGuid();
        return client;
    }

    public async Task<T> Get<T>(string path) => (await _http.GetFromJsonAsync<T>(path, Json.Options))!;

    public async Task<T> Post<T>(string path, object body)
    {
        using var answer = await Send(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<T>(text, Json.Options)! : throw new HttpRequestException($"{path}: {(int)answer.StatusCode} {text}", null, answer.StatusCode);
    }

    /// <summary>Posts and answers whatever came, refusals too.</summary>
    public Task<HttpResponseMessage> Send(string path, object body) => Send(path, JsonContent.Create(body, options: Json.Options));

    /// <summary>Posts a body as it is, sense or nonsense.</summary>
    public Task<HttpResponseMessage> Send(string path, HttpContent body) => Send(HttpMethod.Post, path, body);

    /// <summary>Puts what must be accepted.</summary>
    public async Task Put(string path, object body)
    {
        using var answer = await Send(HttpMethod.Put, path, JsonContent.Create(body, options: Json.Options));
        answer.EnsureSuccessStatusCode();
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Add(ModuleEndpoints.CsrfHeader, _csrf);
        return await _http.SendAsync(request);
    }

    /// <summary>Opens a hub with the session's cookie.</summary>
    public Task<TestHubClient> Hub(string hub, params string[] pushes) => TestHubClient.Connect(
        new UriBuilder(new Uri(_address, hub)) { Scheme = "ws", Query = $"as={_as}" }.Uri,
        options =>
        {
            options.Cookies = _cookies;
            options.SetRequestHeader("Origin", _address.GetLeftPart(UriPartial.Authority));
        },
        pushes);

    public void Dispose() => _http.Dispose();
}
