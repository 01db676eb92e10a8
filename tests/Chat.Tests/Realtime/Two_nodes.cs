using System.Text.Json;
using System.Threading.Channels;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Chat.Features;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

public sealed class Two_nodes
{
    [Fact]
    public async Task show_both_sides_the_same()
    {
        await using var nodes = await Nodes.Start();
        var (here, there) = (nodes.Here, nodes.There);
        await using var annaHere = await here.Window(here.Anna);
        await using var annaThere = await there.Window(here.Anna);
        await using var ben = await there.Window(here.Ben);
        await using var carl = await there.Window(here.Carl);

        var chat = (await carl.Request()).ChatId;
        await Eventually.Holds(() => annaHere.Pushes("requestAdded").Count == 1, "the other node hears of the request");

        await annaHere.MustCall<PreviewView>("Preview", chat);
        await Eventually.Holds(() => ben.Pushes("lookersChanged").Count == 1, "the other node sees who looks");
        await Eventually.Holds(async () => (await there.Must(new GetConsole(here.Ben))).Requests.Single().Lookers.Count == 1, "the other node knows who looks");
        await carl.Write(chat, "Hello?");
        await Eventually.Holds(() => annaHere.Pushes("linesAdded").Count == 1, "who looks from another node sees what comes");

        await annaHere.MustCall<ChatView>("Accept", chat);
        await Eventually.Holds(() => annaThere.Pushes("chatChanged").Count == 1 && carl.Pushes("chatChanged").Count == 2, "the windows on the other node show the chat");
        await carl.Write(chat, "There you are");
        await annaHere.Write(chat, "Here I am");
        await Eventually.Holds(() => Texts(annaThere).Count == 2 && Texts(annaHere).Count == 3 && Texts(carl).Count == 4, "everybody has every line");
        ben.AllPushes.ShouldNotContain(p => p.Name == "linesAdded" || p.Name == "chatChanged");

        await here.Deliver(ChatHost.Person(here.Anna, "Anna Berg", 2));
        await Eventually.Holds(() => annaThere.Pushes("resync").Count == 1, "a right that is lost here is lost there");
        await carl.Write(chat, "Still there?");
        await HubHost.Settle(carl, annaThere, annaHere);
        Texts(annaThere).Count.ShouldBe(2);

        await using var dora = await there.Module.Hub("/hubs/chat", "customer", here.Dora.Id, pushes: ["rulesChanged"]);
        await dora.MustCall<object>("Hello", 1, null);
        await here.Must(new AddChannel(Caller.System, Guid.CreateVersion7(), new() { Name = "Billing", GroupId = ChatHost.SalesGroup, OfferedToCustomers = true }));
        await Eventually.Holds(() => dora.Pushes("rulesChanged").Count == 1, "a window on the other node asks again what is offered");

        static List<string> Texts(TestHubClient window) =>
            [.. window.Pushes("linesAdded").SelectMany(p => p[2].EnumerateArray()).Where(l => l.TryGetProperty("text", out _)).Select(l => l.GetProperty("text").GetString()!)];
    }

    [Fact]
    public async Task name_everybody_who_looks_also_when_they_began_before_the_nodes_heard_of_each_other()
    {
        await using var nodes = await Nodes.Start();
        await using var anna = await nodes.Here.Window(nodes.Here.Anna);
        await using var ben = await nodes.There.Window(nodes.Here.Ben);
        await using var carl = await nodes.Here.Window(nodes.Here.Carl);
        var chat = (await carl.Request()).ChatId;

        using (nodes.Cut())
        {
            await anna.MustCall<PreviewView>("Preview", chat);
            await ben.MustCall<PreviewView>("Preview", chat);
            await HubHost.Settle(anna, ben);
            Last(anna).ShouldBe(1);
            Last(ben).ShouldBe(1);
        }

        foreach (var window in new[] { anna, ben })
        {
            // what each node said before it knew of the other is through, so the last word stands
            await Eventually.Holds(() => window.Pushes("lookersChanged").Count == 4, "a window heard both nodes before and after they knew of each other");
            Last(window).ShouldBe(2);
        }

        static int Last(TestHubClient window) => window.Pushes("lookersChanged")[^1][1].GetArrayLength();
    }

    [Fact]
    public async Task number_one_log_without_a_gap()
    {
        await using var nodes = await Nodes.Start();
        ChatHost[] hosts = [nodes.Here, nodes.There];
        var chats = new[] { await nodes.Here.Open(nodes.Here.Carl), await nodes.Here.Open(nodes.Here.Dora) };
        var sends = Enumerable.Range(0, 400).Select(n => new SendMessage(n % 4 < 2 ? nodes.Here.Anna : n % 2 == 0 ? nodes.Here.Carl : nodes.Here.Dora, chats[n % 2], Guid.NewGuid(), $"m{n}")).ToList();

        // every message goes to both nodes at once, as when a connection moves over while its answer is on the way
        var answers = await Task.WhenAll(sends.SelectMany((send, n) => hosts.Select(async host => (n, result: await host.Send(send)))));

        answers.ShouldAllBe(a => a.result.IsSuccess);
        answers.GroupBy(a => a.n).ShouldAllBe(both => both.Select(a => a.result.Value!.Sequence).Distinct().Count() == 1);
        foreach (var chat in chats)
        {
            var log = await nodes.Here.Log(chat);
            log.Count(l => l.IsText).ShouldBe(1 + 200);
            log.Select(l => l.AgentsSequence).ShouldBe(Enumerable.Range(1, log.Count).Select(n => (long)n));
        }
    }

    /// <summary>Two hosts on one database, joined by what a broker would carry between them.</summary>
    private sealed class Nodes(TestDatabase database, ChatHost here, ChatHost there, Wire toHere, Wire toThere) : IAsyncDisposable
    {
        public ChatHost Here => here;

        public ChatHost There => there;

        /// <summary>The nodes hear nothing of each other until this is disposed; then all of it, in order.</summary>
        public Both Cut() => new Both(toHere.Cut(), toThere.Cut());

        public static async Task<Nodes> Start()
        {
            var database = await TestDatabase.Create(DatabaseKind.Postgres);
            var (toHere, toThere) = (new Wire(), new Wire());
            var here = await ChatHost.Start(database, services => services.AddSingleton<INodeBroadcast>(toThere));
            var there = await ChatHost.Start(database, services => services.AddSingleton<INodeBroadcast>(toHere));
            toHere.Connect(here.Module.Services);
            toThere.Connect(there.Module.Services);
            return new(database, here, there, toHere, toThere);
        }

        public async ValueTask DisposeAsync()
        {
            await toHere.DisposeAsync();
            await toThere.DisposeAsync();
            await here.DisposeAsync();
            await there.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    internal sealed class Both(IDisposable one, IDisposable other) : IDisposable
    {
        public void Dispose()
        {
            one.Dispose();
            other.Dispose();
        }
    }

    private sealed class Wire : INodeBroadcast, IAsyncDisposable
    {
        private readonly Channel<(string Topic, JsonElement Payload)> _queue = Channel.CreateUnbounded<(string, JsonElement)>();
        private readonly SemaphoreSlim _open = new(1, 1);
        private Task _running = Task.CompletedTask;

        public Mended Cut()
        {
            _open.Wait();
            return new Mended(_open);
        }

        public void Send(string topic, object payload) => _queue.Writer.TryWrite((topic, JsonSerializer.SerializeToElement(payload, Json.Options)));

        public void Connect(IServiceProvider node) => _running = Carry([.. node.GetServices<INodeBroadcastHandler>()]);

        public async ValueTask DisposeAsync()
        {
            _queue.Writer.Complete();
            await _running;
        }

        private async Task Carry(INodeBroadcastHandler[] handlers)
        {
            await foreach (var (topic, payload) in _queue.Reader.ReadAllAsync())
            {
                await _open.WaitAsync();
                foreach (var handler in handlers.Where(h => h.Topic == topic))
                {
                    await handler.Receive(payload, CancellationToken.None);
                }

                _open.Release();
            }
        }

        internal sealed class Mended(SemaphoreSlim open) : IDisposable
        {
            public void Dispose() => open.Release();
        }
    }
}
