using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BuildingBlocks.Infrastructure.Persistence;
using TestKit;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Endpoints;

public sealed class The_tickets_api
{
    [Theory, OnBothDatabases]
    public async Task plays_the_way_of_a_phone_ticket(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        using var sara = host.Http("agent", People.Sara);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello").Agent("Hello");

        var form = await sara.GetFromJsonAsync<JsonElement>($"/api/tickets/form?chatId={chat.Id}");
        var defaults = form.GetProperty("defaults");
        using var created = await sara.PostAsJsonAsync("/api/tickets/from-chat", new
        {
            requestId = Guid.CreateVersion7(),
            chatId = chat.Id,
            form = new
            {
                queue = defaults.GetProperty("queue"),
                subject = defaults.GetProperty("subject"),
                ownerId = defaults.GetProperty("ownerId"),
                priority = defaults.GetProperty("priority"),
                state = defaults.GetProperty("state"),
                note = "Call back",
                visible = false,
            },
        });

        created.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var pending = await created.Content.ReadFromJsonAsync<JsonElement>();
        pending.GetProperty("state").GetString().ShouldBe("pending");
        var handOff = pending.GetProperty("id").GetGuid();
        await host.Confirmed(handOff);
        var confirmed = await sara.GetFromJsonAsync<JsonElement>($"/api/tickets/hand-offs/{handOff}");
        confirmed.GetProperty("state").GetString().ShouldBe("confirmed");
        var list = await sara.GetFromJsonAsync<JsonElement>($"/api/tickets?state=open&search={confirmed.GetProperty("ticketNumber").GetString()}&page=1");
        list.GetProperty("items")[0].GetProperty("customerName").GetString().ShouldBe("Julia Brandt");
        var ticket = await sara.GetFromJsonAsync<JsonElement>($"/api/tickets/{confirmed.GetProperty("ticketId").GetString()}");
        ticket.GetProperty("customer").GetProperty("company").GetString().ShouldBe("Nordwind");
        ticket.GetProperty("chatNumber").GetInt64().ShouldBe(chat.Number);
        ticket.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("kind").GetString()).ShouldBe(["phone", "note"]);
        ticket.GetProperty("history")[0].GetProperty("what").GetString().ShouldBe("tickets.created");
        (await sara.PostAsync($"/api/tickets/hand-offs/{handOff}/retry", null).Refusal()).Status.ShouldBe(202);
        using var julia = host.Http("customer", People.JuliaId);
        var mine = await julia.GetFromJsonAsync<JsonElement>("/api/tickets/mine");
        mine.GetProperty("total").GetInt32().ShouldBe(1);
        var my = await julia.GetFromJsonAsync<JsonElement>($"/api/tickets/mine/{confirmed.GetProperty("ticketId").GetString()}");
        my.GetProperty("articles").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task answers_wrong_input_with_a_code()
    {
        await using var host = await TicketsHost.Start(DatabaseKind.Sqlite);
        using var sara = host.Http("agent", People.Sara);
        foreach (var body in new[] { "", "{", "null", "[]", "{}", """{"requestId":7}""", """{"requestId":"7","form":{}}""", """{"form":{"subject":"\ud800"}}""" })
        {
            (await sara.PostAsync("/api/tickets/from-chat", new StringContent(body, Encoding.UTF8, "application/json")).Refusal()).ShouldBe((400, "request.invalid"), body);
        }

        (await sara.PostAsync("/api/tickets/from-chat", new StringContent("hello")).Refusal()).ShouldBe((400, "request.invalid"));
        (await sara.GetAsync("/api/tickets?state=lost").Refusal()).ShouldBe((400, "request.invalid"));
        (await sara.GetAsync("/api/tickets?page=one").Refusal()).ShouldBe((400, "request.invalid"));
        (await sara.GetAsync("/api/tickets?search=%00").Refusal()).ShouldBe((400, "request.invalid"));
        foreach (var path in new[] { "form", "form?chatId=x", $"form?chatId={Guid.CreateVersion7()}", "hand-offs/x", $"hand-offs/{Guid.CreateVersion7()}", "x", $"{Guid.CreateVersion7()}" })
        {
            (await sara.GetAsync($"/api/tickets/{path}").Refusal()).ShouldBe((404, "request.not-found"), path);
        }

        (await sara.PostAsync("/api/tickets/hand-offs/x/retry", null).Refusal()).ShouldBe((404, "request.not-found"));
        using var julia = host.Http("customer", People.JuliaId);
        (await julia.GetAsync("/api/tickets/mine/x").Refusal()).ShouldBe((404, "request.not-found"));
    }

    [Theory]
    [InlineData("agent", "mine")]
    [InlineData("agent", "mine/x")]
    [InlineData("customer", "")]
    [InlineData("customer", "form")]
    [InlineData("customer", "x")]
    [InlineData("customer", "hand-offs/x")]
    public async Task is_closed_to_the_other_kind_of_person(string kind, string path)
    {
        await using var host = await TicketsHost.Start(DatabaseKind.Sqlite);
        using var client = host.Http(kind, People.Sara);
        using var answer = await client.GetAsync($"/api/tickets/{path}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
