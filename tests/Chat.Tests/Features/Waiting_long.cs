using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts.Events;
using Chat.Domain;
using Chat.Features;
using Chat.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

/// <summary>Nothing waits for ever unseen.</summary>
public sealed class Waiting_long
{
    [Theory, OnBothDatabases]
    public async Task is_told_twice_by_the_limits_of_the_channel_and_once_each(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.SetRules(ChatHost.Support, new() { WarnAfterSeconds = 30, WarnAgainAfterSeconds = 90 });
        var chat = await host.Waiting(host.Carl);
        var since = (await host.Conversation(chat)).RequestedAt;

        var jobs = await host.Db(db => db.Jobs.Where(j => j.Kind == "chat.warn-of-wait.v1").OrderBy(j => j.DueAt).ToListAsync());
        jobs.Select(j => (j.DueAt - since).TotalSeconds).ShouldBe([30, 90], tolerance: 0.01);
        await Run(host, jobs[0].Body, jobs[0].Body, jobs[1].Body, jobs[0].Body);

        (await host.Published()).OfType<RequestStillWaits>().ShouldBe([new(chat, 1, 1), new(chat, 1, 2)]);
        (await host.Must(new GetConsole(host.Anna))).Requests.ShouldHaveSingleItem().Limits.ShouldBe(new WaitLimits(30, 90));
    }

    [Theory, OnBothDatabases]
    public async Task is_not_told_once_it_is_accepted_and_begins_anew_when_it_returns(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Know(host.Anna, "Anna Berg", 2, (ChatHost.SupportGroup, AccessLevel.Owner), (ChatHost.SalesGroup, AccessLevel.Participant));
        var chat = await host.Open(host.Carl);
        await host.Must(new WarnOfLongWait(Caller.System, chat, 1, 1));
        (await host.Published()).OfType<RequestStillWaits>().ShouldBeEmpty();

        await host.Must(new MoveChat(host.Anna, chat, ChatHost.Sales, Stay: false));
        await host.Must(new WarnOfLongWait(Caller.System, chat, 1, 2));
        (await host.Published()).OfType<RequestStillWaits>().ShouldBeEmpty("that was another wait");
        await host.Must(new WarnOfLongWait(Caller.System, chat, 2, 1));
        (await host.Published()).OfType<RequestStillWaits>().ShouldBe([new(chat, 2, 1)]);
        (await host.Send(new WarnOfLongWait(host.Anna, chat, 2, 2))).Error!.Code.ShouldBe("request.forbidden");
    }

    [Theory, OnBothDatabases]
    public async Task tells_who_waits_how_many_are_ahead(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (first, second) = (await host.Waiting(host.Carl), await host.Waiting(host.Dora));
        var elsewhere = await host.Waiting(host.Dora, channelId: ChatHost.Sales);
        (await Ahead(host, host.Carl, first), await Ahead(host, host.Dora, second), await Ahead(host, host.Dora, elsewhere)).ShouldBe((0, 1, 0));
        (await host.Must(new GetChat(host.Anna, first))).Ahead.ShouldBeNull("agents see the list itself");

        await host.Must(new AcceptRequest(host.Anna, first));

        (await Ahead(host, host.Carl, first), await Ahead(host, host.Dora, second)).ShouldBe((null, 0));
    }

    [Theory, OnBothDatabases]
    public async Task of_a_chat_whose_agents_are_gone_ends_among_the_requests(DatabaseKind database)
    {
        var clock = new ManualClock(DateTimeOffset.UtcNow);
        await using var host = await ChatHost.Start(database);
        var watch = ActivatorUtilities.CreateInstance<AbandonedChats>(host.Module.Services, clock);
        await host.SetRules(ChatHost.Support, new() { ReturnAfterSeconds = 60 });
        var (left, kept) = (await host.Open(host.Carl), await host.Open(host.Dora));
        await host.Must(new JoinChat(host.Ben, kept, ParticipantRole.Participant));
        host.People.SignedIn = new([host.Anna.Id, host.Ben.Id], []);
        await Pass(90);
        (await host.Conversation(left)).State.ShouldBe(ConversationState.Open, "Anna is there");

        host.People.SignedIn = new([host.Ben.Id], []);
        await Pass(45);
        (await host.Conversation(left)).State.ShouldBe(ConversationState.Open, "she may come back");
        await Pass(15);

        (await host.Conversation(left)).State.ShouldBe(ConversationState.Waiting);
        (await host.Conversation(kept)).State.ShouldBe(ConversationState.Open, "Ben can answer there");
        (await host.Log(left)).Select(l => l.Code ?? l.Text).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "chat.returned"]);
        (await host.Published()).OfType<ChatRequested>().Count(r => r.ConversationId == left).ShouldBe(2, "it rings again");

        async Task Pass(int seconds)
        {
            await watch.Look(default);
            clock.Advance(TimeSpan.FromSeconds(seconds));
            await watch.Look(default);
        }
    }

    private static async Task<int?> Ahead(ChatHost host, Caller requester, Guid chat) => (await host.Must(new GetChat(requester, chat))).Ahead;

    private static async Task Run(ChatHost host, params string[] bodies)
    {
        foreach (var body in bodies)
        {
            var job = System.Text.Json.JsonSerializer.Deserialize<WarnOfWait>(body, BuildingBlocks.Infrastructure.Web.Json.Options)!;
            await host.Must(new WarnOfLongWait(Caller.System, job.ConversationId, job.Turn, job.Warning));
        }
    }
}
