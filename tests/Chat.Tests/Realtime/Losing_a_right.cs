using System.Diagnostics;
using Accounts.Contracts;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts.Commands;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

public sealed class Losing_a_right
{
    [Theory, OnBothDatabases]
    public async Task counts_within_two_seconds_for_what_is_pushed(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await using var anna = await host.Window(host.Anna);
        await using var ben = await host.Window(host.Ben);
        await using var carl = await host.Window(host.Carl);
        var chat = await carl.Request();
        await anna.MustCall<ChatView>("Accept", chat.ChatId);
        await carl.Write(chat.ChatId, "before");
        await HubHost.Settle(anna, ben);
        anna.Pushes("resync").ShouldBeEmpty();
        var before = anna.Pushes("linesAdded").Count;
        before.ShouldBeGreaterThan(0);

        var watch = Stopwatch.StartNew();
        await host.Deliver(ChatHost.Person(host.Anna, "Anna Berg", 2));
        await Eventually.Holds(() => anna.Pushes("resync").Count == 1, "Anna is told to ask again");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));

        await carl.Write(chat.ChatId, "after");
        await host.Waiting(host.Dora);
        await HubHost.Settle(anna, ben);
        anna.Pushes("linesAdded").Count.ShouldBe(before);
        anna.Pushes("requestAdded").Count.ShouldBe(1, "the first request, when Anna still owned the channel");
        ben.Pushes("requestAdded").Count.ShouldBe(2);
        ben.Pushes("resync").ShouldBeEmpty();
        (await anna.Call<SentMessage>("SendMessage", chat.ChatId, Guid.NewGuid(), "still here")).Error!.Code.ShouldBe("request.not-found");
    }

    [Fact]
    public async Task and_getting_one_is_heard_at_once()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var olga = await host.Window(host.Olga);
        await host.Waiting(host.Carl);
        await HubHost.Settle(olga);
        olga.AllPushes.ShouldBeEmpty();

        await host.Deliver(ChatHost.Person(host.Olga, "Olga", 2, true, new Membership(ChatHost.SupportGroup, ChatLevel.Owner)));
        await host.Waiting(host.Dora);

        await Eventually.Holds(() => olga.Pushes("requestAdded").Count == 1, "Olga hears of the request");
        olga.Pushes("resync").Count.ShouldBe(1);
    }

    [Fact]
    public async Task is_no_reason_to_ask_again_when_only_the_name_changes()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var olga = await host.Window(host.Olga);

        await host.Deliver(ChatHost.Person(host.Olga, "Olga Other", 2, true, new Membership(ChatHost.SupportGroup, ChatLevel.Observer)));

        await HubHost.Settle(olga);
        olga.AllPushes.ShouldBeEmpty();
    }

    [Fact]
    public async Task and_a_new_channel_is_heard_by_its_group_only()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        await using var sam = await host.Window(host.Sam);

        await host.Must(new CreateChannel(Caller.System, Guid.NewGuid(), "Sales abroad", ChatHost.SalesGroup, 3, true, true, false));

        await HubHost.Settle(anna, sam);
        sam.Pushes("resync").Count.ShouldBe(1);
        anna.AllPushes.ShouldBeEmpty();
    }
}
