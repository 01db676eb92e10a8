using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Fifty_agents_accepting_at_once
{
    [Theory, OnBothDatabases]
    public async Task leave_one_winner_whom_the_others_are_told(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var agents = Enumerable.Range(0, 50).Select(_ => new Caller(CallerKind.Agent, Guid.CreateVersion7(), Guid.CreateVersion7())).ToList();
        foreach (var (agent, index) in agents.Select((agent, index) => (agent, index)))
        {
            await host.Know(agent, $"Agent {index}", (ChatHost.SupportGroup, AccessLevel.Owner));
        }

        var visitor = await host.Visitor();
        var chat = await host.Waiting(visitor);

        var results = await Task.WhenAll(agents.Select(async agent => (agent, result: await host.Send(new AcceptRequest(agent, chat)))));

        var winner = results.Single(r => r.result.IsSuccess).agent;
        var conversation = await host.Conversation(chat);
        conversation.AcceptedById.ShouldBe(winner.Id);
        results.Where(r => r.agent != winner).ShouldAllBe(r => r.result.Error!.Code == "chat.already-taken" && r.result.Error.Args["name"] == conversation.AcceptedByName);
        conversation.Participants.Count(p => p.Kind == PartyKind.Agent).ShouldBe(1);
        (await host.Log(chat)).Count(l => l.Code == "chat.accepted").ShouldBe(1);
        (await host.Published()).OfType<Contracts.Events.ChatAccepted>().ShouldHaveSingleItem().AgentId.ShouldBe(winner.Id);

        (await host.Send(new AcceptRequest(winner, chat))).IsSuccess.ShouldBeTrue("accepting one's own again answers as the first time");
        (await host.Log(chat)).Count(l => l.Code == "chat.accepted").ShouldBe(1);
    }
}
