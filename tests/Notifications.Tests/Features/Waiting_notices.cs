using Accounts.Contracts;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Notifications.Contracts.Queries;
using Presence.Contracts;
using Shouldly;
using TestKit;
using Xunit;

namespace Notifications.Tests.Features;

public sealed class Waiting_notices
{
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    [Theory, OnBothDatabases]
    public async Task are_those_of_the_groups_an_agent_owns_oldest_first(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var anna = await story.Owner(Story.Sales, Story.Support);
        (await story.NoticesOf(anna)).ShouldBeEmpty();

        await story.Hear(Story.Requested(Second, Story.Support, "Dora", minute: 5, kind: ConversationKind.Customer));
        await story.Hear(Story.Requested(First, Story.Sales, "Cleo", minute: 1));
        await story.Hear(Story.Requested(Guid.CreateVersion7(), Guid.CreateVersion7()));

        (await story.NoticesOf(anna)).ShouldBe([
            new Notice(First, true, "Cleo", "Orders", Story.Start.AddMinutes(1), false),
            new Notice(Second, false, "Dora", "Orders", Story.Start.AddMinutes(5), false),
        ]);
    }

    [Theory, OnBothDatabases]
    public async Task need_the_level_owner(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        await story.Hear(Story.Requested(First, Story.Sales));
        foreach (var level in Enum.GetValues<ChatLevel>())
        {
            var agent = Guid.CreateVersion7();
            await story.Hear(Story.Person(agent, 1, memberships: new Membership(Story.Sales, level)));

            (await story.NoticesOf(agent)).Count.ShouldBe(level == ChatLevel.Owner ? 1 : 0, $"{level}");
        }
    }

    [Theory, OnBothDatabases]
    public async Task need_the_availability_all(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var anna = await story.Owner(Story.Sales);
        await story.Hear(Story.Requested(First, Story.Sales));
        (await story.NoticesOf(anna)).Count.ShouldBe(1);

        await story.Intend(anna, Availability.Internal, 1);
        (await story.NoticesOf(anna)).ShouldBeEmpty();
        await story.Intend(anna, Availability.Unavailable, 2);
        (await story.NoticesOf(anna)).ShouldBeEmpty();
        await story.Intend(anna, Availability.All, 3);

        (await story.NoticesOf(anna)).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task are_not_for_who_may_not_sign_in_any_more(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var anna = await story.Owner(Story.Sales);
        await story.Hear(Story.Requested(First, Story.Sales));
        (await story.NoticesOf(anna)).Count.ShouldBe(1);

        await story.Hear(Story.Person(anna, 2, active: false, memberships: new Membership(Story.Sales, ChatLevel.Owner)));

        (await story.NoticesOf(anna)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task that_are_addressed_to_somebody_are_theirs_alone(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var (owner, asked) = (await story.Owner(Story.Sales), await story.Owner());
        await story.Hear(Story.Requested(First, Story.Sales, minute: 1));
        await story.Hear(Story.Addressed(Second, asked, Story.Sales, minute: 2));

        (await story.WaitingFor(owner)).ShouldBe([First]);
        (await story.NoticesOf(asked)).ShouldBe([new Notice(Second, false, "Tomas", "General", Story.Start.AddMinutes(2), true)]);
    }

    [Theory, OnBothDatabases]
    public async Task that_are_addressed_to_somebody_need_no_availability_but_an_account(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var asked = await story.Owner(Story.Sales);
        await story.Hear(Story.Requested(First, Story.Sales, minute: 1));
        await story.Hear(Story.Addressed(Second, asked, Story.Sales, minute: 2));
        (await story.WaitingFor(asked)).ShouldBe([First, Second]);

        await story.Intend(asked, Availability.Unavailable, 1);
        (await story.WaitingFor(asked)).ShouldBe([Second]);
        await story.Hear(Story.Person(asked, 2, active: false, memberships: new Membership(Story.Sales, ChatLevel.Owner)));

        (await story.WaitingFor(asked)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task that_are_addressed_to_a_customer_user_are_nobodys_here(DatabaseKind database)
    {
        await using var story = await Story.Begin(database);
        var owner = await story.Owner(Story.Sales);
        var customer = Guid.CreateVersion7();
        await story.Hear(Story.Person(customer, 1, kind: PersonKind.Customer));

        await story.Hear(Story.Addressed(First, customer, Story.Sales));

        (await story.WaitingFor(owner)).ShouldBeEmpty();
        (await story.WaitingFor(customer)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(CallerKind.Customer)]
    [InlineData(CallerKind.Visitor)]
    [InlineData(CallerKind.System)]
    public async Task are_for_agents_only(CallerKind kind)
    {
        await using var story = await Story.Begin(DatabaseKind.Sqlite);

        (await story.Ask(kind)).Error!.Code.ShouldBe("request.forbidden");
    }
}
