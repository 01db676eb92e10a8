using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts.Commands;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Administering
{
    [Theory, OnBothDatabases]
    public async Task is_for_administrators_and_the_system(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        foreach (var caller in new[] { host.Anna, host.Carl, await host.Visitor() })
        {
            (await host.Send(Channel(caller, "New"))).Error!.Code.ShouldBe("request.forbidden");
            (await host.Send(new AllowOrigins(caller, "default", []))).Error!.Code.ShouldBe("request.forbidden");
        }

        await host.Must(new UpdatePerson(Caller.System, host.Anna.Id, true, new("Anna", "a@example.com", null, true, IsAdministrator: true, [], 2)));
        (await host.Send(Channel(host.Anna, "New"))).IsSuccess.ShouldBeTrue();
        (await host.Send(new AllowOrigins(host.Anna, "default", ["https://shop.example"]))).IsSuccess.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task a_channel_takes_one_name_and_one_fallback(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var channel = Channel(Caller.System, "New", isFallback: true);

        await host.Must(channel);
        await host.Must(channel);

        (await host.Db(db => db.Channels.Where(c => c.IsFallback).Select(c => c.Name).ToListAsync())).ShouldBe(["New"]);
        (await host.Send(Channel(Caller.System, "New"))).Error!.Code.ShouldBe("chat.channel-name-taken");
        (await host.Send(Channel(Caller.System, " "))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(Channel(Caller.System, new('x', 101)))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(Channel(Caller.System, "Other") with { Color = 8 })).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(Channel(Caller.System, "Other") with { ChannelId = Guid.Empty })).Error!.Code.ShouldBe("request.invalid");
        (await host.Db(db => db.Channels.CountAsync(c => c.Id != Chat.Domain.Channel.DefaultId))).ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task origins_are_replaced_as_a_whole_or_not_at_all(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Must(new AllowOrigins(Caller.System, "default", ["https://Shop.example", "https://shop.example:443/", "http://localhost:5000"]));
        await Allowed("https://shop.example", "http://localhost:5000");

        (await host.Send(new AllowOrigins(Caller.System, "default", ["https://other.example", "nonsense"]))).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(new AllowOrigins(Caller.System, "unknown", []))).Error!.Code.ShouldBe("request.not-found");
        await Allowed("https://shop.example", "http://localhost:5000");

        await host.Must(new AllowOrigins(Caller.System, "default", []));
        await Allowed();

        async Task Allowed(params string[] expected) =>
            (await host.Must(new GetIntegration(Caller.System, "default"))).AllowedOrigins.ShouldBe(expected);
    }

    [Theory, OnBothDatabases]
    public async Task the_past_is_taken_over_once_and_nobody_is_told(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var at = new DateTimeOffset(2026, 11, 3, 14, 2, 0, TimeSpan.Zero);
        var past = new ImportConversation(Caller.System, Guid.NewGuid(), ChatHost.Support, host.Carl.Id, "Carl", host.Anna.Id, [new(false, "Hello", at), new(true, "Hi Carl", at.AddMinutes(1))]);

        (await host.Send(past with { AgentId = Guid.NewGuid() })).Error!.Code.ShouldBe("request.not-found");
        (await host.Send(past with { CustomerId = Guid.NewGuid() })).Error!.Code.ShouldBe("request.not-found");
        (await host.Send(past with { ChannelId = Guid.NewGuid() })).Error!.Code.ShouldBe("request.not-found");
        (await host.Send(past with { Lines = [] })).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(past with { Lines = [new(false, " ", at)] })).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(past with { Lines = [new(false, "later", at), new(true, "earlier", at.AddMinutes(-1))] })).Error!.Code.ShouldBe("request.invalid");
        (await host.Send(past with { Caller = host.Anna })).Error!.Code.ShouldBe("request.forbidden");
        await host.Must(past);
        await host.Must(past);

        (await host.Log(past.ConversationId)).Select(l => (l.Text ?? l.Code, l.At)).ShouldBe(
            [("chat.requested", at), ("Hello", at), ("chat.accepted", at.AddMinutes(1)), ("Hi Carl", at.AddMinutes(1)), ("chat.closed", at.AddMinutes(1))]);
        (await host.Published()).ShouldBeEmpty();
        (await host.Db(db => db.Jobs.CountAsync())).ShouldBe(0);
        (await host.Must(new GetChat(host.Carl, past.ConversationId))).Last.ShouldBe(5);
    }

    private static CreateChannel Channel(Caller caller, string name, bool isFallback = false) => new(caller, Guid.NewGuid(), name, Guid.NewGuid(), 0, true, true, isFallback);
}
