using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts.Events;
using Chat.Domain;
using Chat.Features;
using Chat.Tests.Realtime;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

/// <summary>All chat channels, or one's own.</summary>
public sealed class Looking_after_channels
{
    [Theory, OnBothDatabases]
    public async Task narrows_the_lists_but_no_right(DatabaseKind database)
    {
        await using var host = await Host(database);
        var (sales, support) = (await host.Waiting(host.Carl, channelId: ChatHost.Sales), await host.Waiting(host.Dora));
        var open = await host.Open(host.Carl);
        var personal = await host.Must(new StartChat(host.Ben, Guid.CreateVersion7(), host.Anna.Id, "Hello", null));

        await host.Must(new SetPreferences(host.Anna, OnlyMine: true, [ChatHost.Sales]));

        var console = await host.Must(new GetConsole(host.Anna));
        console.Requests.Select(r => r.ChatId).ShouldBe([sales, personal], ignoreOrder: true);
        console.Overview.ShouldBeEmpty();
        (console.Filter.OnlyMine, console.Filter.MyChannels.Single()).ShouldBe((true, ChatHost.Sales));
        console.Active.ShouldHaveSingleItem().ChatId.ShouldBe(open, "what one takes part in is always there");
        await host.Must(new AcceptRequest(host.Anna, support));
        await host.Must(new SetPreferences(host.Anna, OnlyMine: false, [ChatHost.Sales]));
        (await host.Must(new GetConsole(host.Anna))).Overview.Count.ShouldBe(2);
        (await host.Published()).OfType<ChannelPreferencesChanged>().Select(e => (e.OnlyMine, e.ChannelIds.Single())).ShouldBe([(true, ChatHost.Sales), (false, ChatHost.Sales)]);
    }

    [Theory, OnBothDatabases]
    public async Task is_for_owners_and_ends_with_the_level(DatabaseKind database)
    {
        await using var host = await Host(database);

        (await host.Send(new SetPreferences(host.Pia, true, [ChatHost.Support]))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(new SetPreferences(host.Anna, true, [Channel.DefaultId]))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(new SetPreferences(host.Anna, true, null))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(new SetPreferences(host.Carl, true, []))).Error!.Code.ShouldBe("request.forbidden");
        await host.Must(new SetPreferences(host.Anna, true, [ChatHost.Sales]));
        await host.Must(new SetPreferences(host.Anna, true, [ChatHost.Sales]));
        (await host.Published()).OfType<ChannelPreferencesChanged>().Count().ShouldBe(1, "the same again is no news");

        await host.Know(host.Anna, "Anna Berg", 3, (ChatHost.SupportGroup, AccessLevel.Owner));
        (await host.Must(new GetConsole(host.Anna))).Filter.MyChannels.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task decides_where_one_counts_as_available(DatabaseKind database)
    {
        await using var host = await Host(database);
        var chat = await host.Open(host.Carl);
        (await Available(host, chat)).ShouldBe(2);

        await host.Must(new SetPreferences(host.Sam, true, []));

        (await Available(host, chat)).ShouldBe(1, "Sam looks after no channel");
    }

    [Fact]
    public async Task reaches_every_window_and_what_is_pushed_to_it()
    {
        await using var host = await Host(DatabaseKind.Sqlite);
        await using var one = await host.Window(host.Anna);
        await using var other = await host.Window(host.Anna);
        await one.MustCall<object>("SetPreferences", true, new[] { ChatHost.Sales });
        await Eventually.Holds(() => one.Pushes("resync").Count == 1 && other.Pushes("resync").Count == 1, "both ask again");

        await host.Waiting(host.Carl);
        await host.Waiting(host.Dora, channelId: ChatHost.Sales);
        await Eventually.Holds(() => other.Pushes("requestAdded").Count > 0, "hers is pushed");

        await HubHost.Settle(one, other);
        other.Pushes("requestAdded").ShouldHaveSingleItem()[0].GetProperty("channel").GetProperty("name").GetString().ShouldBe("Sales");
    }

    /// <summary>Anna owns both channels.</summary>
    private static async Task<ChatHost> Host(DatabaseKind database)
    {
        var host = await ChatHost.Start(database);
        await host.Know(host.Anna, "Anna Berg", 2, (ChatHost.SupportGroup, AccessLevel.Owner), (ChatHost.SalesGroup, AccessLevel.Owner));
        return host;
    }

    private static async Task<int> Available(ChatHost host, Guid chat) =>
        (await host.Must(new GetMoveTargets(host.Anna, chat))).Single(t => t.Channel.Id == ChatHost.Sales).Available;
}
