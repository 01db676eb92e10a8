using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;
using SystemTests.Story;
using Xunit;

namespace SystemTests;

public sealed class A_request_that_makes_no_sense(EmbeddedSystem running) : IClassFixture<EmbeddedSystem>
{
    [Theory]
    [InlineData("/api/tickets/from-chat", "{", HttpStatusCode.BadRequest, "request.invalid")]
    [InlineData("/api/tickets/from-chat", "", HttpStatusCode.BadRequest, "request.invalid")]
    [InlineData("/api/tickets/from-chat", "{}", HttpStatusCode.BadRequest, "request.invalid")]
    [InlineData("/api/tickets/nowhere/else/at/all", "{}", HttpStatusCode.NotFound, "request.not-found")]
    [InlineData("/api/system/dead-letters/retry", "{\"module\":\"chat\"}", HttpStatusCode.Forbidden, "request.forbidden")]
    public async Task is_refused_with_a_code(string path, string body, HttpStatusCode status, string code)
    {
        var agent = await running.System.Agent("sara.lindqvist");

        using var answer = await agent.Send(path, new StringContent(body, Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(status);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString().ShouldBe(code);
    }
}
