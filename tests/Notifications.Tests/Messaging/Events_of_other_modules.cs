using Accounts.Contracts;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Notifications.Infrastructure;
using Presence.Contracts;
using Presence.Contracts.Events;
using Shouldly;
using TestKit;
using Xunit;

namespace Notifications.Tests.Messaging;

public sealed class Events_of_other_modules
{
    private static readonly Guid Chat = Guid.CreateVersion7();

    [Theory, OnBothDatabases]
    public async Task act_once_though_they_come_twice(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var anna = Guid.CreateVersion7();
        IIntegrationEvent[] events =
        [
            Story.Person(anna, 1, memberships: new Membership(Story.Sales, ChatLevel.Owner)),
            new AvailabilityChanged(anna, Availability.All, 1),
            Story.Requested(Chat, Story.Sales),
        ];
        foreach (var one in events)
        {
            var id = Guid.CreateVersion7();
            await story.Hear(one, id);
            await story.Hear(one, id);
            await story.Hear(one); // and as another message
        }

        (await story.WaitingFor(anna)).ShouldBe([Chat]);
        await story.Hear(Story.Accepted(Chat));
        await story.Hear(Story.Accepted(Chat));
        await story.Hear(Story.Closed(Chat));
        await story.Hear(Story.Requested(Chat, Story.Sales));

        (await story.WaitingFor(anna)).ShouldBeEmpty();
        (await story.Host.Db((NotificationsDbContext db) => db.Requests.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task about_a_chat_that_waits_again_count_by_their_turn_in_any_order(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var (anna, sam) = (await story.Owner(Story.Support), await story.Owner(Story.Sales));
        foreach (var order in Orders([0, 1, 2, 3]))
        {
            var chat = Guid.CreateVersion7();
            IIntegrationEvent[] events =
            [
                Story.Requested(chat, Story.Support), Story.Accepted(chat), Story.Requested(chat, Story.Sales) with { Turn = 2 }, Story.Accepted(chat) with { Turn = 2 },
            ];
            foreach (var index in order.Where(index => index < 3))
            {
                await story.Hear(events[index]);
            }

            (await story.WaitingFor(anna)).ShouldNotContain(chat, string.Join(',', order));
            (await story.WaitingFor(sam)).ShouldContain(chat, string.Join(',', order));
            await story.Hear(events[3]);
            (await story.WaitingFor(sam)).ShouldNotContain(chat, string.Join(',', order));
        }
    }

    [Theory, OnBothDatabases]
    public async Task tell_the_invited_agent_of_a_chat_that_is_open_already(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var (ben, chat) = (await story.Owner(), Guid.CreateVersion7());
        await story.Hear(Story.Requested(chat, Story.Support));
        await story.Hear(Story.Accepted(chat));

        await story.Hear(Story.Addressed(chat, ben, Story.Support) with { Turn = 2 });
        (await story.WaitingFor(ben)).ShouldBe([chat]);
        await story.Hear(new InvitationOver(chat, 2));
        (await story.WaitingFor(ben)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task about_a_chat_may_come_in_any_order(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var anna = await story.Owner(Story.Sales);
        foreach (var order in Orders([0, 1, 2]))
        {
            var chat = Guid.CreateVersion7();
            IIntegrationEvent[] events = [Story.Requested(chat, Story.Sales), Story.Accepted(chat), Story.Closed(chat)];
            foreach (var (at, index) in order.Index())
            {
                await story.Hear(events[index]);
                (await story.WaitingFor(anna)).Count().ShouldBe(at == 0 && index == 0 ? 1 : 0, $"{string.Join(',', order)}");
            }
        }
    }

    [Theory, OnBothDatabases]
    public async Task about_channels_of_ones_own_silence_the_others(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var anna = await story.Owner(Story.Sales);
        await story.Hear(Story.Requested(Chat, Story.Sales)); // its channel has the same id as its group
        (await story.WaitingFor(anna)).ShouldBe([Chat]);

        await story.Hear(Story.Prefers(anna, 1, onlyMine: true));
        (await story.WaitingFor(anna)).ShouldBeEmpty();
        await story.Hear(Story.Prefers(anna, 3, onlyMine: true, Story.Sales));
        await story.Hear(Story.Prefers(anna, 2, onlyMine: true));
        (await story.WaitingFor(anna)).ShouldBe([Chat], "an older version changes nothing");
        await story.Hear(Story.Prefers(anna, 4, onlyMine: false));
        (await story.WaitingFor(anna)).ShouldBe([Chat]);
    }

    [Theory, OnBothDatabases]
    public async Task about_a_personal_request_may_come_before_the_agent_is_known(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var asked = Guid.CreateVersion7();
        await story.Hear(Story.Reminded(Chat, asked));
        await story.Hear(Story.Addressed(Chat, asked, Story.Sales));
        (await story.WaitingFor(asked)).ShouldBeEmpty();

        await story.Hear(Story.Person(asked, 1));

        (await story.WaitingFor(asked)).ShouldBe([Chat]);
        await story.Hear(Story.Accepted(Chat));
        await story.Hear(Story.Reminded(Chat, asked));
        (await story.WaitingFor(asked)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task about_an_agent_may_come_in_any_order(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        await story.Hear(Story.Requested(Chat, Story.Sales));
        foreach (var order in Orders([0, 1, 2, 3]))
        {
            var agent = Guid.CreateVersion7();
            IIntegrationEvent[] events =
            [
                Story.Person(agent, 4, memberships: new Membership(Story.Support, ChatLevel.Owner)),
                Story.Person(agent, 6, memberships: [new Membership(Story.Sales, ChatLevel.Owner), new Membership(Story.Support, ChatLevel.Observer)]),
                new AvailabilityChanged(agent, Availability.Unavailable, 1),
                new AvailabilityChanged(agent, Availability.All, 2),
            ];
            foreach (var index in order)
            {
                await story.Hear(events[index]);
            }

            (await story.WaitingFor(agent)).ShouldBe([Chat], $"{string.Join(',', order)}");
        }
    }

    [Theory, OnBothDatabases]
    public async Task about_one_agent_may_come_all_at_once(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        await story.Hear(Story.Requested(Chat, Story.Sales));
        var agent = Guid.CreateVersion7();
        var events = Enumerable.Range(1, 8).SelectMany(version => new IIntegrationEvent[]
        {
            Story.Person(agent, version, memberships: new Membership(version == 8 ? Story.Sales : Guid.CreateVersion7(), ChatLevel.Owner)),
            new AvailabilityChanged(agent, version == 8 ? Availability.All : Availability.Internal, version),
        });

        await Task.WhenAll(events.Select(one => story.Hear(one)));

        (await story.WaitingFor(agent)).ShouldBe([Chat]);
    }

    [Theory, OnBothDatabases]
    public async Task about_customers_mean_nothing(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);

        await story.Hear(Story.Person(Guid.CreateVersion7(), 1, kind: PersonKind.Customer));

        (await story.Host.Db((NotificationsDbContext db) => db.Agents.CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task leave_no_name_behind_when_a_request_is_over(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        await story.Hear(Story.Requested(Chat, Story.Sales));
        await story.Hear(Story.Accepted(Chat));

        var mark = await story.Host.Db((NotificationsDbContext db) => db.Requests.AsNoTracking().SingleAsync());

        mark.IsOver.ShouldBeTrue();
        mark.RequesterName.ShouldBeNull();
        mark.ChannelName.ShouldBeNull();
    }

    private static IEnumerable<int[]> Orders(int[] of) => of.Length == 0
        ? [[]]
        : of.SelectMany(first => Orders([.. of.Where(i => i != first)]).Select(rest => (int[])[first, .. rest]));
}
