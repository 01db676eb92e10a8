using System.Net;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Chat.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Chat.Tests.Endpoints;

public sealed class The_settings_of_the_widget
{
    private const string Shop = "https://shop.example";

    [Fact]
    public async Task are_readable_for_allowed_websites_only()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite, settings: new Dictionary<string, string?> { ["ChatMonolith:WidgetOrigins"] = $"{Shop}, http://localhost:5000" });
        await host.Must(new SetUpChat(Caller.System, "Acme Bikes", ChatHost.SupportGroup));

        var (allowed, body) = await Get(host, "default", Shop);
        allowed.StatusCode.ShouldBe(HttpStatusCode.OK);
        allowed.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Shop]);
        allowed.Headers.Vary.ShouldBe(["Origin"]);
        (body.GetProperty("organisation").GetString(), body.GetProperty("side").GetString(), body.GetProperty("color").GetString()).ShouldBe(("Acme Bikes", "end", "#0b6a80"));
        body.TryGetProperty("allowedOrigins", out _).ShouldBeFalse();

        (await Get(host, "default", "http://localhost:5000")).Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var (foreign, problem) = await Get(host, "default", "https://evil.example");
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        problem.GetProperty("code").GetString().ShouldBe("request.forbidden");
        problem.TryGetProperty("organisation", out _).ShouldBeFalse("a refused page may read that it is refused, and nothing else");

        (await Get(host, "default", null)).Response.StatusCode.ShouldBe(HttpStatusCode.OK, "our own pages send no origin");
        (await Get(host, "unknown", null)).Response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Get(host, "unknown", Shop)).Response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task must_be_right_for_the_process_to_start()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ChatMonolith:WidgetOrigins", "https://shop.example, shop.example")]).Build();
        var start = new WhatAlwaysExists(host.Module.Services.GetRequiredService<IServiceScopeFactory>(), configuration);

        (await Should.ThrowAsync<InvalidOperationException>(() => start.Run(CancellationToken.None))).Message.ShouldContain("ChatMonolith:WidgetOrigins");

        (await host.Must(new GetIntegration(Caller.System, "default"))).AllowedOrigins.ShouldBeEmpty();
    }

    private static async Task<(HttpResponseMessage Response, JsonElement Body)> Get(ChatHost host, string integration, string? origin)
    {
        using var client = new HttpClient { BaseAddress = host.Module.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/widget/settings/{integration}");
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        var response = await client.SendAsync(request);
        return (response, JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()));
    }
}
