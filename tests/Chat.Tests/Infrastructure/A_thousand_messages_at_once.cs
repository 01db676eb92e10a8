using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Infrastructure;

public sealed class A_thousand_messages_at_once
{
    private const int Conversations = 10;
    private const int MessagesPerAuthor = 50;

    [Theory, OnBothDatabases]
    public async Task are_numbered_without_a_gap_and_stored_once_each(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chats = await OpenChats(host);
        // twenty authors: the ten requesters, and the agent in each of the ten chats
        var sends = chats.SelectMany(chat => new[] { chat.Requester, host.Anna }.SelectMany(author =>
            Enumerable.Range(0, MessagesPerAuthor).Select(n => new SendMessage(author, chat.Id, Guid.CreateVersion7(), $"{author.Id}-{n}")))).ToList();
        Shuffle(sends);

        // each is sent twice, as after a lost answer
        var answers = await Task.WhenAll(sends.Concat(sends).Select(async send => (send, result: await host.Send(send))));

        sends.Count.ShouldBe(1_000);
        answers.ShouldAllBe(a => a.result.IsSuccess);
        foreach (var both in answers.GroupBy(a => a.send.ClientMessageId))
        {
            both.Select(a => a.result.Value!.Sequence).Distinct().Count().ShouldBe(1, "a message that is sent twice has one number");
        }

        foreach (var chat in chats)
        {
            var log = await host.Log(chat.Id);
            log.Count(l => l.IsText).ShouldBe(1 + (2 * MessagesPerAuthor), "the first message and those of both");
            log.Select(l => l.AgentsSequence).ShouldBe(Enumerable.Range(1, log.Count).Select(n => (long)n));
            log.Where(l => l.CustomersSequence is not null).Select(l => l.CustomersSequence!.Value).ShouldBe(Enumerable.Range(1, log.Count(l => l.CustomersSequence is not null)).Select(n => (long)n));
            log.Where(l => l.IsText).GroupBy(l => l.ClientMessageId).ShouldAllBe(same => same.Count() == 1);
            foreach (var (send, result) in answers.Where(a => a.send.ConversationId == chat.Id))
            {
                var line = log.Single(l => l.ClientMessageId == send.ClientMessageId);
                line.Text.ShouldBe(send.Text);
                line.AuthorId.ShouldBe(send.Caller.Id);
                result.Value!.Sequence.ShouldBe(send.Caller.Kind == CallerKind.Agent ? line.AgentsSequence : line.CustomersSequence!.Value);
            }

            var head = await host.Db(db => db.LogHeads.AsNoTracking().SingleAsync(h => h.Id == chat.Id));
            (head.AgentsLast, head.CustomersLast).ShouldBe((log[^1].AgentsSequence, log.Max(l => l.CustomersSequence)!.Value));
        }
    }

    private static async Task<List<(Guid Id, Caller Requester)>> OpenChats(ChatHost host)
    {
        var chats = new List<(Guid, Caller)>();
        for (var n = 0; n < Conversations; n++)
        {
            var visitor = await host.Visitor();
            chats.Add((await host.Open(visitor), visitor));
        }

        return chats;
    }

    private static void Shuffle(List<SendMessage> sends)
    {
        var random = new Random(20261123);
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sends));
    }
}
