using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Chat.Contracts.Events;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Messaging;

public sealed class Telling_of_activity
{
    [Theory, OnBothDatabases]
    public async Task happens_at_most_once_a_second_and_leaves_nothing_out(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        var until = DateTimeOffset.UtcNow.AddSeconds(2.5);
        var sent = 0;
        while (DateTimeOffset.UtcNow < until)
        {
            await host.Must(new SendMessage(host.Carl, chat, Guid.NewGuid(), $"m{sent++}"));
        }

        sent.ShouldBeGreaterThan(20);
        await Eventually.Holds(async () => (await Told(host)).LastOrDefault()?.To == 3 + sent, "the last message was told of");
        var told = await Told(host);
        told.Count.ShouldBeLessThanOrEqualTo(5);
        told.ShouldAllBe(t => t.ConversationId == chat && t.Audience == Audience.Agents);
        told.Select(t => t.From).ShouldBe([1, .. told.SkipLast(1).Select(t => t.To + 1)]);
        told[^1].Kinds.ShouldBe([LineKind.Text]);
        var times = await host.Db(db => db.Outbox.Where(r => r.WireName == "chat.conversation-activity.v1").OrderBy(r => r.Id).Select(r => r.OccurredAt).ToListAsync());
        times.Zip(times.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First > TimeSpan.FromSeconds(0.9));
        var bodies = await host.Db(db => db.Outbox.Select(r => r.Body).ToListAsync());
        bodies.ShouldAllBe(body => !body.Contains("m0", StringComparison.Ordinal) && !body.Contains("order has not arrived", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task brings_the_last_word_by_a_job(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        var chat = await host.Open(host.Carl);
        await host.Must(new CloseChat(host.Anna, chat));

        await Eventually.Holds(async () => (await Told(host)).LastOrDefault()?.To == 4, "the end was told of");
        (await Told(host)).Select(t => t.From).ShouldBe([1, 3], "the request at once, the rest together a second later");
        await Eventually.Holds(async () => await host.Db(db => db.Jobs.CountAsync(j => j.Kind == "chat.announce-lines.v1")) == 0, "no such job is left");
    }

    private static async Task<List<ConversationActivity>> Told(ChatHost host) => [.. (await host.Published()).OfType<ConversationActivity>()];
}
