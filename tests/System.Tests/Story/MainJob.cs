using System.Text.Json;
using Shouldly;
using TestKit;

namespace SystemTests.Story;

/// <summary>
/// The main job over the wire: a visitor asks, two agents race to accept, they talk, the winner saves the chat as a phone
/// ticket, it closes by itself. Every step goes on after the host was killed, with the same ids.
/// </summary>
internal sealed class MainJob(Persistent system, string subject)
{
    private readonly Visitor _visitor = new(system.Host.Shop);
    private readonly Guid _requestId = Guid.CreateVersion7();
    private readonly Guid _ticketRequestId = Guid.CreateVersion7();
    private Guid _chatId;
    private string _winner = "";

    /// <summary>Every text whose sender was told that it is stored, in the order of the answers.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>Plays the whole story and checks how it ended.</summary>
    public async Task Play()
    {
        await Request();
        await Accept();
        for (var n = 1; n <= 3; n++)
        {
            await SendAsVisitor($"Question {n} about {subject}");
            await SendAsAgent($"Answer {n} about {subject}");
        }

        await SaveAsTicket();
        await Closed();
        await EverybodySeesTheSame();
    }

    private async Task Request()
    {
        var text = $"Hello, this is about {subject}";
        var chat = await system.Do("the request", async host =>
        {
            await using var hub = await _visitor.Connect(host.Address);
            return await hub.MustCall<JsonElement>("RequestChat", _requestId, new { name = "Daniel", text, context = new { pageUrl = "/shop/cargo-rack-24", language = "en" } });
        });
        _chatId = chat.GetProperty("chatId").GetGuid();
        chat.GetProperty("state").GetString().ShouldBe("waiting");
        Acknowledged.Add(text);
    }

    private async Task Accept()
    {
        var answers = await Task.WhenAll(new[] { "sara.lindqvist", "tomas.herrera" }.Select(async login => (login, code: await AcceptAs(login))));
        var winners = answers.Where(a => a.code == "accepted").ToList();
        winners.Count.ShouldBe(1, string.Join(", ", answers));
        answers.Single(a => a.login != winners[0].login).code.ShouldBe("chat.already-taken");
        _winner = winners[0].login;
    }

    private Task<string> AcceptAs(string login) => AsAgent(login, "accept", async hub =>
    {
        var answer = await hub.Call<JsonElement>("Accept", _chatId);
        return answer.Ok ? "accepted" : answer.Error!.Code;
    });

    private async Task SendAsVisitor(string text)
    {
        var clientId = Guid.CreateVersion7();
        await system.Do("a visitor's message", async host =>
        {
            await using var hub = await _visitor.Connect(host.Address);
            return await hub.MustCall<JsonElement>("SendMessage", _chatId, clientId, text);
        });
        Acknowledged.Add(text);
    }

    private async Task SendAsAgent(string text)
    {
        var clientId = Guid.CreateVersion7();
        await AsAgent(_winner, "an agent's message", hub => hub.MustCall<JsonElement>("SendMessage", _chatId, clientId, text));
        Acknowledged.Add(text);
    }

    private async Task SaveAsTicket()
    {
        var form = new { queue = "Support", priority = "3 normal", state = "open", subject, visible = true };
        await system.Do("the phone ticket", async _ =>
        {
            var agent = await system.Agent(_winner);
            return await agent.Post<JsonElement>("/api/tickets/from-chat", new { requestId = _ticketRequestId, chatId = _chatId, form = new { form.queue, form.priority, form.state, form.subject, form.visible, ownerId = agent.PersonId } });
        });
    }

    private async Task Closed() => await Eventually.Holds(
        async () =>
        {
            var chat = await AsAgent(_winner, "the chat's state", hub => hub.MustCall<JsonElement>("GetChat", _chatId));
            return chat.GetProperty("state").GetString() == "closed" && chat.TryGetProperty("handOff", out var handOff) && handOff.GetProperty("state").GetString() == "confirmed";
        },
        "the chat is closed and its hand-off confirmed");

    private async Task EverybodySeesTheSame()
    {
        var lines = await system.Do("the visitor's log", async host =>
        {
            await using var hub = await _visitor.Connect(host.Address);
            return await hub.MustCall<JsonElement>("GetLines", _chatId, "customers", 0, 500);
        });
        var log = lines.GetProperty("lines").EnumerateArray().ToList();
        log.Select(l => l.GetProperty("sequence").GetInt64()).ShouldBe(Enumerable.Range(1, log.Count).Select(n => (long)n));
        Texts(log).ShouldBe(Acknowledged);
        log[^1].GetProperty("code").GetString().ShouldBe("chat.closed");
        await TheTicketHoldsIt();
    }

    private async Task TheTicketHoldsIt()
    {
        var ticket = await system.Do("the ticket", async _ =>
        {
            var agent = await system.Agent(_winner);
            var found = await agent.Get<JsonElement>($"/api/tickets/?state=all&search={Uri.EscapeDataString(subject)}&page=1");
            var rows = found.GetProperty("items").EnumerateArray().ToList();
            rows.Count.ShouldBe(1, "one chat makes one ticket");
            return await agent.Get<JsonElement>($"/api/tickets/{rows[0].GetProperty("id").GetString()}");
        });
        var articles = ticket.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("body").GetString()!).ToList();
        var spoken = articles.SelectMany(a => a.Split('\n')).Where(l => l.Contains(subject, StringComparison.Ordinal)).Select(l => l[(l.IndexOf(": ", StringComparison.Ordinal) + 2)..]).ToList();
        spoken.ShouldBe(Acknowledged);
    }

    private Task<T> AsAgent<T>(string login, string what, Func<TestHubClient, Task<T>> work) => system.Do(what, async _ =>
    {
        var agent = await system.Agent(login);
        await using var hub = await agent.Hub("/hubs/chat");
        await hub.MustCall<JsonElement>("Hello", 1, null);
        return await work(hub);
    });

    private static List<string> Texts(IEnumerable<JsonElement> lines) =>
        [.. lines.Where(l => l.GetProperty("kind").GetString() == "text").Select(l => l.GetProperty("text").GetString()!)];
}
