using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BuildingBlocks.Infrastructure.Web;

namespace SystemTests.Story;

/// <summary>The page at /setup, by what it sends.</summary>
internal sealed class SetUpPage(Uri address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public async Task<HttpStatusCode> Send(string code)
    {
        var session = await _http.GetFromJsonAsync<JsonElement>("/api/accounts/session?as=agent");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/accounts/setup")
        {
            Content = JsonContent.Create(new { code, organisation = "Hafenwerk", name = "Kofi Mensah", login = "kofi", email = "kofi@hafenwerk.example", password = "a-long-password" }),
        };
        request.Headers.Add(ModuleEndpoints.CsrfHeader, session.GetProperty("csrf").GetString());
        using var answer = await _http.SendAsync(request);
        return answer.StatusCode;
    }

    public void Dispose() => _http.Dispose();
}
