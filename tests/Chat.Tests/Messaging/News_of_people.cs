using Accounts.Contracts;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Messaging;

public sealed class News_of_people
{
    private static readonly Caller Nina = new(CallerKind.Agent, Guid.NewGuid(), Guid.NewGuid());

    [Theory, OnBothDatabases]
    public async Task count_once_however_often_they_come(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var news = ChatHost.Person(Nina, "Nina", 1, true, new Membership(ChatHost.SupportGroup, ChatLevel.Owner), new Membership(ChatHost.SalesGroup, ChatLevel.None));
        var message = Guid.NewGuid();
        (await host.Must(new GetConsole(Nina))).Requests.ShouldBeEmpty();
        await host.Waiting(host.Carl);

        await host.Deliver(news, message);
        await host.Deliver(news, message);
        await host.Deliver(news);

        (await host.Must(new GetConsole(Nina))).Requests.Count.ShouldBe(1);
        var person = await host.Db(db => db.People.AsNoTracking().Include(p => p.Memberships).SingleAsync(p => p.Id == Nina.Id));
        person.Version.ShouldBe(0, "the second and third changed nothing");
        person.Memberships.ShouldHaveSingleItem().Level.ShouldBe(AccessLevel.Owner);
    }

    [Theory, OnBothDatabases]
    public async Task in_the_wrong_order_leave_the_newest(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Waiting(host.Carl);

        await host.Deliver(ChatHost.Person(Nina, "Nina New", 3, true));
        await host.Deliver(ChatHost.Person(Nina, "Nina Old", 2, true, new Membership(ChatHost.SupportGroup, ChatLevel.Owner)));

        (await host.Must(new GetMe(Nina))).Name.ShouldBe("Nina New");
        (await host.Must(new GetConsole(Nina))).Requests.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task raise_and_lower_levels_without_leaving_old_ones(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Waiting(host.Carl);
        ChatLevel[] levels = [ChatLevel.Owner, ChatLevel.Observer, ChatLevel.None, ChatLevel.Participant, ChatLevel.Owner];
        string?[] expected = [null, "request.forbidden", "request.not-found", "request.forbidden", null];
        for (var n = 0; n < levels.Length; n++)
        {
            await host.Deliver(ChatHost.Person(Nina, "Nina", n + 1, true, new Membership(ChatHost.SupportGroup, levels[n])));
            (await host.Send(new GetPreview(Nina, chat))).Error?.Code.ShouldBe(expected[n]);
        }

        await host.Deliver(ChatHost.Person(Nina, "Nina", 9, active: false, new Membership(ChatHost.SupportGroup, ChatLevel.Owner)));
        (await host.Send(new GetPreview(Nina, chat))).Error!.Code.ShouldBe("request.not-found", "who may not sign in may do nothing");
    }

    [Theory, OnBothDatabases]
    public async Task that_come_together_end_at_the_newest(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        await Task.WhenAll(Enumerable.Range(1, 8).Select(n => host.Deliver(ChatHost.Person(Nina, $"Nina {n}", n, true, new Membership(ChatHost.SupportGroup, n % 2 == 0 ? ChatLevel.Owner : ChatLevel.Observer)))));

        (await host.Must(new GetMe(Nina))).Name.ShouldBe("Nina 8");
    }
}
