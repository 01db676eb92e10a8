using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class A_visitor_who_comes_back
{
    [Theory, OnBothDatabases]
    public async Task is_recognised_by_the_right_key_only(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (one, other) = (await host.Must(new RegisterVisitor(Caller.System)), await host.Must(new RegisterVisitor(Caller.System)));

        (await host.Must(new AuthenticateVisitor(Caller.System, one.Key))).VisitorId.ShouldBe(one.VisitorId);
        var forged = new VisitorKey(one.VisitorId, VisitorKey.Parse(other.Key)!.Secret).ToString();
        foreach (var wrong in new[] { forged, VisitorKey.Create().ToString(), "", "nonsense", one.Key + "x", one.Key.Split('.')[0] + "." })
        {
            (await host.Send(new AuthenticateVisitor(Caller.System, wrong))).Error!.Code.ShouldBe("chat.unknown-visitor", wrong);
        }
    }

    [Theory, OnBothDatabases]
    public async Task leaves_no_secret_behind(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var registered = await host.Must(new RegisterVisitor(Caller.System));
        var secret = VisitorKey.Parse(registered.Key)!.Secret;

        var stored = await host.Db(db => db.Visitors.AsNoTracking().SingleAsync());

        stored.SecretHash.Length.ShouldBe(32);
        stored.SecretHash.ShouldNotBe(secret);
    }

    [Theory, OnBothDatabases]
    public async Task finds_the_running_chat_else_the_last_one(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var visitor = await host.Visitor();
        (await host.Must(new GetOffer(visitor, "default"))).Chat.ShouldBeNull();
        var first = await host.Open(visitor);
        (await Offered(visitor)).ShouldBe(first);
        await host.Must(new CloseChat(visitor, first));
        (await Offered(visitor)).ShouldBe(first);
        var second = await host.Waiting(visitor);
        (await Offered(visitor)).ShouldBe(second);

        var carls = await host.Open(host.Carl);
        (await Offered(host.Carl)).ShouldBe(carls);
        await host.Must(new CloseChat(host.Carl, carls));
        (await host.Must(new GetOffer(host.Carl, null))).Chat.ShouldBeNull("a customer user's ended chats are not kept in the panel");

        async Task<Guid> Offered(Caller caller) => (await host.Must(new GetOffer(caller, caller.Kind == CallerKind.Visitor ? "default" : null))).Chat!.ChatId;
    }

    [Theory, OnBothDatabases]
    public async Task is_offered_the_channels_for_the_public(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        var forVisitor = await host.Must(new GetOffer(await host.Visitor(), "default"));
        var forCustomer = await host.Must(new GetOffer(host.Carl, null));

        forVisitor.Channels.Select(c => (c.Id, c.Name, c.Color)).ShouldBe([(ChatHost.Support, "Support", 1)]);
        forCustomer.Channels.Select(c => c.Name).ShouldBe(["Sales", "Support"]);
        forVisitor.FallbackChannelId.ShouldBe(ChatHost.Support);
        (await host.Send(new GetOffer(await host.Visitor(), "unknown"))).Error!.Code.ShouldBe("request.not-found");
    }
}
