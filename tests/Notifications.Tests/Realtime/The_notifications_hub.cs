using System.Text.Json;
using Accounts.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Presence.Contracts;
using Shouldly;
using TestKit;
using Xunit;

namespace Notifications.Tests.Realtime;

public sealed class The_notifications_hub : IAsyncLifetime
{
    private static readonly Guid Chat = Guid.CreateVersion7();
    private static readonly string[] Pushes = ["noticeAdded", "noticeReminded", "noticeGone", "noticesChanged"];
    private Story _story = null!;

    public async Task InitializeAsync() => _story = await Story.Begin(DatabaseKind.Sqlite);

    public Task DisposeAsync() => _story.DisposeAsync().AsTask();

    [Fact]
    public async Task greets_an_agent_with_what_waits()
    {
        var anna = await _story.Owner(Story.Sales);
        await _story.Hear(Story.Requested(Chat, Story.Sales));
        await using var window = await Window(anna);

        var greeting = await window.MustCall<JsonElement>("Hello", 1);

        greeting.GetRawText().ShouldBe($$$"""{"waiting":[{"chatId":"{{{Chat}}}","isPublic":true,"requesterName":"Cleo","channelName":"Orders","since":"2026-11-23T09:00:00.000Z","isPersonal":false}]}""");
    }

    [Fact]
    public async Task tells_exactly_the_agents_who_may_accept()
    {
        var (owner, elsewhere, reader, busy, gone) = (await _story.Owner(Story.Sales), await _story.Owner(Story.Support), Guid.CreateVersion7(), await _story.Owner(Story.Sales), Guid.CreateVersion7());
        await _story.Hear(Story.Person(reader, 1, memberships: new Membership(Story.Sales, ChatLevel.Participant)));
        await _story.Hear(Story.Person(gone, 1, active: false, memberships: new Membership(Story.Sales, ChatLevel.Owner)));
        await _story.Intend(busy, Availability.Internal, 1);
        await using var told = await Window(owner);
        await using var alsoTold = await Window(owner);
        TestHubClient[] others = [await Window(elsewhere), await Window(reader), await Window(busy), await Window(gone), await Window(Guid.CreateVersion7())];
        told.AllPushes.ShouldBeEmpty();

        await _story.Hear(Story.Requested(Chat, Story.Sales));
        await Eventually.Holds(() => told.Pushes("noticeAdded").Count == 1 && alsoTold.Pushes("noticeAdded").Count == 1, "the owner's windows hear of the request");
        told.Pushes("noticeAdded")[0][0].GetProperty("chatId").GetGuid().ShouldBe(Chat);
        await _story.Hear(Story.Accepted(Chat));
        await _story.Hear(Story.Closed(Chat));
        await Eventually.Holds(() => told.Pushes("noticeGone").Count == 1 && alsoTold.Pushes("noticeGone").Count == 1, "the owner's windows hear that it is gone");
        await ReachEverybody(others, elsewhere, reader, busy);

        told.Pushes("noticeGone")[0][0].GetGuid().ShouldBe(Chat);
        told.AllPushes.Count.ShouldBe(2);
        others.ShouldAllBe(o => o.Pushes("noticeAdded").Count + o.Pushes("noticeGone").Count == 0);
        foreach (var other in others)
        {
            await other.DisposeAsync();
        }
    }

    [Fact]
    public async Task reminds_the_owners_of_a_channel_of_what_still_waits()
    {
        var (owner, other) = (await _story.Owner(Story.Sales), await _story.Owner(Story.Support));
        await using var told = await Window(owner);
        await using var untold = await Window(other);

        await _story.Hear(Story.Requested(Chat, Story.Sales));
        await _story.Hear(Story.StillWaits(Chat, turn: 2)); // of a wait that is not known
        await _story.Hear(Story.StillWaits(Chat));
        await _story.Hear(Story.Closed(Chat));
        await _story.Hear(Story.StillWaits(Chat));
        await Eventually.Holds(() => told.Pushes("noticeGone").Count == 1, "its end has arrived");

        told.Pushes("noticeReminded").ShouldHaveSingleItem()[0].GetGuid().ShouldBe(Chat);
        untold.AllPushes.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_and_reminds_only_the_agent_who_is_asked_in_person()
    {
        var (asked, owner) = (await _story.Owner(), await _story.Owner(Story.Sales));
        await using var told = await Window(asked);
        await using var alsoTold = await Window(asked);
        await using var other = await Window(owner);

        await _story.Hear(Story.Reminded(Chat, asked)); // of what is not known yet nobody is reminded
        await _story.Hear(Story.Addressed(Chat, asked, Story.Sales));
        var reminder = Guid.CreateVersion7();
        await _story.Hear(Story.Reminded(Chat, asked), reminder);
        await _story.Hear(Story.Reminded(Chat, asked), reminder);
        await _story.Hear(Story.Closed(Chat));
        await _story.Hear(Story.Reminded(Chat, asked));
        await _story.Hear(Story.Person(asked, 2, memberships: new Membership(Story.Support, ChatLevel.Owner)));
        await _story.Hear(Story.Person(owner, 2, memberships: new Membership(Story.Support, ChatLevel.Owner)));
        await Eventually.Holds(
            () => new[] { told, alsoTold, other }.All(w => w.Pushes("noticesChanged").Count == 1), "what came before has arrived too");

        foreach (var window in new[] { told, alsoTold })
        {
            window.AllPushes.Count.ShouldBe(4);
            window.Pushes("noticeAdded")[0][0].GetProperty("isPersonal").GetBoolean().ShouldBeTrue();
            window.Pushes("noticeReminded").ShouldHaveSingleItem()[0].GetGuid().ShouldBe(Chat);
            window.Pushes("noticeGone").ShouldHaveSingleItem();
        }

        other.AllPushes.Count.ShouldBe(1);
    }

    [Fact]
    public async Task says_nothing_of_a_request_that_was_over_before_it_was_known()
    {
        var anna = await _story.Owner(Story.Sales);
        await using var window = await Window(anna);
        await _story.Hear(Story.Closed(Chat));
        await _story.Hear(Story.Requested(Chat, Story.Sales));
        var later = Guid.CreateVersion7();
        await _story.Hear(Story.Requested(later, Story.Sales));

        await Eventually.Holds(() => window.Pushes("noticeAdded").Count > 0, "Anna hears of the later request");

        window.AllPushes.Count.ShouldBe(1);
        window.Pushes("noticeAdded")[0][0].GetProperty("chatId").GetGuid().ShouldBe(later);
    }

    [Fact]
    public async Task gives_a_fresh_list_when_the_availability_changes()
    {
        var (anna, ben) = (await _story.Owner(Story.Sales), await _story.Owner(Story.Sales));
        await _story.Hear(Story.Requested(Chat, Story.Sales));
        await using var window = await Window(anna);
        await using var other = await Window(ben);

        await _story.Intend(anna, Availability.Internal, 1);
        await Eventually.Holds(() => window.Pushes("noticesChanged").Count == 1, "Anna's list changes");
        await _story.Intend(anna, Availability.Unavailable, 2); // hears of nothing as before
        await _story.Intend(anna, Availability.All, 3);
        await Eventually.Holds(() => window.Pushes("noticesChanged").Count == 2, "Anna's list changes back");

        window.Pushes("noticesChanged").Select(p => p[0].GetArrayLength()).ShouldBe([0, 1]);
        other.AllPushes.ShouldBeEmpty();
    }

    [Fact]
    public async Task gives_a_fresh_list_when_memberships_change()
    {
        var anna = await _story.Owner(Story.Sales);
        await _story.Hear(Story.Requested(Chat, Story.Support));
        await using var window = await Window(anna);

        await _story.Hear(Story.Person(anna, 2, memberships: [new Membership(Story.Sales, ChatLevel.Owner), new Membership(Story.Support, ChatLevel.Owner)]));
        await Eventually.Holds(() => window.Pushes("noticesChanged").Count == 1, "Anna's list changes");
        await _story.Hear(Story.Person(anna, 3, memberships: new Membership(Story.Sales, ChatLevel.Owner)));
        await Eventually.Holds(() => window.Pushes("noticesChanged").Count == 2, "Anna's list changes back");

        window.Pushes("noticesChanged").Select(p => p[0].GetArrayLength()).ShouldBe([1, 0]);
    }

    [Theory]
    [InlineData("customer", "request.forbidden")]
    [InlineData("visitor", "request.unauthenticated")]
    public async Task is_for_agents_only(string @as, string code)
    {
        await using var window = await _story.Host.Hub("/hubs/notifications", @as, @as == "visitor" ? null : Guid.CreateVersion7());

        (await window.Call<JsonElement>("Hello", 1)).Error!.Code.ShouldBe(code);
    }

    [Fact]
    public async Task does_not_speak_every_version()
    {
        await using var window = await Window(Guid.CreateVersion7());

        (await window.Call<JsonElement>("Hello", 2)).Error!.Code.ShouldBe("request.unsupported-version");
    }

    /// <summary>A push that everybody gets after the ones that nobody should have got.</summary>
    private async Task ReachEverybody(TestHubClient[] others, Guid elsewhere, Guid reader, Guid busy)
    {
        await _story.Hear(Story.Person(elsewhere, 9, memberships: new Membership(Guid.CreateVersion7(), ChatLevel.Owner)));
        await _story.Hear(Story.Person(reader, 9, memberships: new Membership(Story.Support, ChatLevel.Owner)));
        await _story.Intend(busy, Availability.All, 9);
        await Eventually.Holds(() => others.Take(3).All(o => o.Pushes("noticesChanged").Count == 1), "what came before has arrived too");
        foreach (var other in others)
        {
            await other.Call<JsonElement>("Hello", 1);
        }
    }

    private Task<TestHubClient> Window(Guid agentId) => _story.Host.Hub("/hubs/notifications", "agent", agentId, pushes: Pushes);
}
