using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Monitoring_a_chat
{
    [Theory, OnBothDatabases]
    public async Task is_each_agents_own_choice(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (first, second) = (await host.Open(host.Carl), await host.Open(host.Dora));
        await host.Must(new JoinChat(host.Olga, first, ParticipantRole.Observer));
        (await Monitored(host, host.Anna)).ShouldBeEmpty();

        await host.Must(new SetMonitoring(host.Anna, first, MonitoringLevel.Customer));
        await host.Must(new SetMonitoring(host.Anna, first, MonitoringLevel.Customer));
        await host.Must(new SetMonitoring(host.Olga, first, MonitoringLevel.All));

        (await Monitored(host, host.Anna)).ShouldBe([new(first, MonitoringLevel.Customer)]);
        (await Monitored(host, host.Olga)).ShouldBe([new(first, MonitoringLevel.All)]);
        await host.Must(new SetMonitoring(host.Anna, first, MonitoringLevel.None));
        await host.Must(new SetMonitoring(host.Anna, second, MonitoringLevel.All));
        (await Monitored(host, host.Anna)).ShouldBe([new(second, MonitoringLevel.All)]);
        (await Monitored(host, host.Olga)).ShouldBe([new(first, MonitoringLevel.All)]);
        (await host.Db(db => db.Monitorings.CountAsync())).ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task is_over_with_the_chat(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new SetMonitoring(host.Anna, chat, MonitoringLevel.All));
        await host.Must(new CloseChat(host.Carl, chat));

        (await Monitored(host, host.Anna)).ShouldBeEmpty();
        (await Set(host, host.Anna, chat, MonitoringLevel.None)).ShouldBe("chat.closed");
    }

    [Theory, OnBothDatabases]
    public async Task is_for_agents_who_are_in_the_chat_now(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var waiting = await host.Waiting(host.Dora);
        var chat = await host.Open(host.Carl);
        await host.Must(new JoinChat(host.Ben, chat, ParticipantRole.Participant));
        await host.Must(new LeaveChat(host.Ben, chat));
        var personal = await host.Must(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", null));

        (await Set(host, host.Ben, chat)).ShouldBe("chat.not-participant", "who has left");
        (await Set(host, host.Pia, chat)).ShouldBe("request.not-found", "who was never in it");
        (await Set(host, host.Sam, chat)).ShouldBe("request.not-found", "who does not know the channel");
        (await Set(host, host.Anna, waiting)).ShouldBe("chat.not-participant", "who may accept it");
        (await Set(host, host.Sam, personal)).ShouldBe("chat.not-participant", "who is asked");
        (await Set(host, host.Anna, personal)).ShouldBe("ok", "who asks");
        (await Set(host, host.Anna, Guid.NewGuid())).ShouldBe("request.not-found");
        (await Set(host, host.Anna, Guid.Empty)).ShouldBe("request.invalid");
        (await Set(host, host.Anna, chat, null)).ShouldBe("request.invalid");
        (await Set(host, host.Carl, chat)).ShouldBe("request.forbidden");
        (await Set(host, await host.Visitor(), chat)).ShouldBe("request.forbidden");
        (await host.Db(db => db.Monitorings.Select(m => m.ConversationId).ToListAsync())).ShouldBe([personal]);
    }

    [Theory, OnBothDatabases]
    public async Task in_two_windows_at_once_keeps_one_choice(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);

        var codes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Set(host, host.Anna, chat, i % 2 == 0 ? MonitoringLevel.All : MonitoringLevel.Customer)));

        codes.ShouldBe(Enumerable.Repeat("ok", 6));
        (await Monitored(host, host.Anna)).ShouldHaveSingleItem().ChatId.ShouldBe(chat);
    }

    private static async Task<IReadOnlyList<MonitoredChat>> Monitored(ChatHost host, Caller agent) => (await host.Must(new GetConsole(agent))).Monitored;

    private static async Task<string> Set(ChatHost host, Caller caller, Guid chat, MonitoringLevel? level = MonitoringLevel.Customer) =>
        (await host.Send(new SetMonitoring(caller, chat, level))).Error?.Code ?? "ok";
}
