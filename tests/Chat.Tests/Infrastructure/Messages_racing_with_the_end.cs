using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Infrastructure;

public sealed class Messages_racing_with_the_end
{
    [Theory, OnBothDatabases]
    public async Task stand_before_it_or_are_refused_and_nothing_comes_after(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        for (var round = 0; round < 5; round++)
        {
            var visitor = await host.Visitor();
            var chat = await host.Open(visitor);
            var sends = Enumerable.Range(0, 60).Select(n => new SendMessage(n % 2 == 0 ? visitor : host.Anna, chat, Guid.CreateVersion7(), $"m{n}")).ToList();

            var results = new Dictionary<Guid, Result<SentMessage>>();
            async Task Write(SendMessage send)
            {
                var result = await host.Send(send);
                lock (results)
                {
                    results[send.ClientMessageId] = result;
                }
            }

            var first = sends.Take(20).Select(Write).ToList();
            var close = Close(host, chat);
            var rest = sends.Skip(20).Select(Write).ToList();
            await Task.WhenAll([.. first, close, .. rest]);

            var log = await host.Log(chat);
            log[^1].Code.ShouldBe("chat.closed", "nothing stands after the end");
            log.Select(l => l.AgentsSequence).ShouldBe(Enumerable.Range(1, log.Count).Select(n => (long)n));
            foreach (var send in sends)
            {
                var stored = log.SingleOrDefault(l => l.ClientMessageId == send.ClientMessageId);
                var result = results[send.ClientMessageId];
                (stored is not null).ShouldBe(result.IsSuccess, "an answered message is stored, a refused one is not");
                if (!result.IsSuccess)
                {
                    result.Error.Code.ShouldBe("chat.closed");
                }
            }

            (await host.Send(sends[0])).IsSuccess.ShouldBe(results[sends[0].ClientMessageId].IsSuccess, "sent again after the end, what was stored is still answered");
        }
    }

    [Theory, OnBothDatabases]
    public async Task are_all_refused_once_it_is_over(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        var before = await host.Must(new SendMessage(host.Carl, chat, Guid.CreateVersion7(), "in time"));
        await host.Must(new CloseChat(host.Anna, chat));

        (await host.Send(new SendMessage(host.Carl, chat, Guid.CreateVersion7(), "too late"))).Error!.Code.ShouldBe("chat.closed");

        (await host.Log(chat)).Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "in time", "chat.closed"]);
        before.Sequence.ShouldBe(4);
    }

    /// <summary>As a client does: a lost race is tried again.</summary>
    private static async Task Close(ChatHost host, Guid chat)
    {
        Result<Nothing> result;
        do
        {
            result = await host.Send(new CloseChat(host.Anna, chat));
        }
        while (result.Error?.Code == "request.conflict");
        result.IsSuccess.ShouldBeTrue();
    }
}
