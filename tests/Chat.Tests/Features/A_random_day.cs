using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Chat.Tests.Features;

/// <summary>Agents of every level, customers and visitors do at random and at once what they can; then every promise must hold.</summary>
public sealed class A_random_day
{
    private const int AtOnce = 4;
    private const int Between = 100;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 3_000)]
    [InlineData(DatabaseKind.Postgres, 1_000)]
    public async Task keeps_every_promise(DatabaseKind database, int steps)
    {
        await using var host = await ChatHost.Start(database);
        var day = new Day(host, await host.Visitor(), await host.Visitor());
        var codes = new HashSet<string>();
        for (var done = 0; done < steps; done += Between)
        {
            var seed = done;
            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(one => Live(day, new Random(seed + one), Between / AtOnce)));
            codes.UnionWith(answers.SelectMany(a => a));
            await Check(day);
        }

        codes.ShouldNotContain("request.conflict", "nothing is refused for good because of a race");
        codes.ShouldBeSubsetOf([
            "ok", "request.not-found", "request.forbidden", "chat.already-taken", "chat.withdrawn", "chat.closed", "chat.not-accepted", "chat.not-participant",
            "chat.last-writer", "chat.only-reads", "chat.joining-not-allowed", "chat.in-another-chat", "chat.declined", "chat.not-answered", "chat.already-open",
            "chat.start-with-self", "chat.already-in", "chat.not-reachable", "chat.cannot-be-moved", "chat.no-level", "chat.channel-not-offered",
        ]);
        codes.Count.ShouldBeGreaterThan(8, "the day was lively");
    }

    private static async Task<List<string>> Live(Day day, Random random, int steps)
    {
        var codes = new List<string>();
        for (var step = 0; step < steps; step++)
        {
            codes.Add(await Step(day, random));
        }

        return codes;
    }

    private static async Task<string> Step(Day day, Random random)
    {
        var host = day.Host;
        var agent = day.Agents[random.Next(day.Agents.Length)];
        var requester = day.Requesters[random.Next(day.Requesters.Length)];
        var anybody = random.Next(2) == 0 ? agent : requester;
        var role = random.Next(2) == 0 ? ParticipantRole.Observer : ParticipantRole.Participant;
        var running = await host.Db(db => db.Conversations.Where(c => c.State != ConversationState.Closed).Select(c => c.Id).ToListAsync());
        var chat = running.Count == 0 ? Guid.CreateVersion7() : running[random.Next(running.Count)];
        var somebody = random.Next(2) == 0 ? day.Agents[random.Next(day.Agents.Length)] : random.Next(2) == 0 ? host.Carl : host.Dora;
        return random.Next(36) switch
        {
            0 or 1 => await Code(host.Send(new RequestChat(requester, Guid.CreateVersion7(), new(ChatHost.Support, "Vera", "Hello", new())))),
            2 or 3 or 4 => await Code(host.Send(new AcceptRequest(agent, chat))),
            5 or 6 or 7 => await Code(host.Send(new JoinChat(agent, chat, role))),
            8 or 9 or 10 => await Code(host.Send(new ChangeRole(agent, chat, role))),
            11 or 12 => await Code(host.Send(new LeaveChat(agent, chat))),
            13 => await Code(host.Send(new CloseChat(anybody, chat))),
            14 or 15 => await Code(host.Send(new MoveCursor(anybody, chat, random.Next(12), Read: true))),
            16 or 17 => await Code(host.Send(new StartChat(agent, Guid.CreateVersion7(), somebody.Id, "Hello", null))),
            18 or 19 => await Code(host.Send(new AcceptRequest(anybody, chat))),
            20 => await Code(host.Send(new DeclineRequest(anybody, chat))),
            21 => await Code(host.Send(new EndUnansweredRequest(Caller.System, chat, agent.Id))),
            24 or 25 => await Code(host.Send(new InviteAgent(agent, chat, Guid.CreateVersion7(), somebody.Id, "Can you help?"))),
            26 => await Code(host.Send(new MoveChat(agent, chat, random.Next(2) == 0 ? ChatHost.Support : ChatHost.Sales, random.Next(2) == 0))),
            27 => await Code(host.Send(new RemindTarget(agent, chat))),
            _ => await Code(host.Send(new SendMessage(anybody, chat, Guid.CreateVersion7(), "text"))),
        };
    }

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";

    private static async Task Check(Day day)
    {
        var host = day.Host;
        var chats = await host.Db(db => db.Conversations.AsNoTracking().Include(c => c.Participants).ToListAsync());
        var lines = (await host.Db(db => db.Lines.AsNoTracking().OrderBy(l => l.AgentsSequence).ToListAsync())).ToLookup(l => l.ConversationId);
        var levels = await host.Db(db => db.Memberships.AsNoTracking().ToListAsync());
        Func<Guid, Guid, AccessLevel> levelOf = (person, channel) =>
            levels.Find(m => m.PersonId == person && m.GroupId == (channel == ChatHost.Sales ? ChatHost.SalesGroup : ChatHost.SupportGroup))?.Level ?? AccessLevel.None;
        foreach (var chat in chats.Where(c => !day.Done.Contains(c.Id)))
        {
            var log = lines[chat.Id].ToList();
            log.Select(l => l.AgentsSequence).ShouldBe(Enumerable.Range(1, log.Count).Select(n => (long)n));
            var forCustomers = log.Where(l => l.CustomersSequence is not null).Select(l => l.CustomersSequence!.Value).ToList();
            forCustomers.ShouldBe(Enumerable.Range(1, forCustomers.Count).Select(n => (long)n));
            log.Count(l => l.Code == "chat.accepted").ShouldBe(log.Count(l => l.Code == "chat.returned") + (chat.AcceptedById is null ? 0 : 1), "one agent accepts each time it waits");
            var agents = chat.Participants.Where(p => p.Kind == PartyKind.Agent && p.Active).ToList();
            (chat.State != ConversationState.Open || agents.Exists(a => a.Writes)).ShouldBeTrue("somebody can answer");
            (chat.TargetId is { } target && chat.AcceptedById is { } by && by != target).ShouldBeFalse("only who is asked accepts");
            (chat.ChannelId == Channel.DefaultId || agents.TrueForAll(a => levelOf(a.PersonId, chat.ChannelId) >= (a.Observes ? AccessLevel.Observer : AccessLevel.Participant)))
                .ShouldBeTrue("nobody is above their level");
            await NobodySeesWhatIsNotForThem(day, chat, log);
            if (chat.State == ConversationState.Closed)
            {
                day.Done.Add(chat.Id);
            }
        }
    }

    private static async Task NobodySeesWhatIsNotForThem(Day day, Conversation chat, List<Line> log)
    {
        foreach (var agent in day.Agents.Where(a => chat.IsPersonal && !chat.Participants.Any(p => p.PersonId == a.Id)))
        {
            (await Code(day.Host.Send(new GetLines(agent, chat.Id, Audience.Agents, 0, 1)))).ShouldBe("request.not-found", "personal requests are for the two");
        }

        var observers = chat.Participants.Where(p => p.OnlyObserved).Select(p => p.PersonId).ToHashSet();
        foreach (var requester in day.Requesters)
        {
            var read = await day.Host.Send(new GetLines(requester, chat.Id, Audience.Customers, 0, 500));
            if (!chat.Participants.Any(p => p.PersonId == requester.Id))
            {
                read.Error!.Code.ShouldBe("request.not-found");
                continue;
            }

            read.Value!.Lines.Select(l => l.Sequence).ShouldBe(log.Where(l => l.CustomersSequence is not null).Select(l => l.CustomersSequence!.Value));
            read.Value.Lines.All(l => !observers.Contains(l.AuthorId) && l.Code != "chat.stepped-back" && l.Code != "chat.invited").ShouldBeTrue("observers are not heard of");
            var view = await day.Host.Must(new GetChat(requester, chat.Id));
            view.Participants.All(p => !observers.Contains(p.Id) && p.Role == ParticipantRole.Participant).ShouldBeTrue("nor seen");
            view.Cursors.All(c => chat.Participants.Any(p => p.PersonId == c.ParticipantId && p.Writes)).ShouldBeTrue("nor read along");
        }
    }

    private sealed class Day(ChatHost host, Caller vera, Caller otto)
    {
        public ChatHost Host => host;

        /// <summary>Ended chats that were looked at: nothing changes there any more.</summary>
        public HashSet<Guid> Done { get; } = [];

        public Caller[] Agents { get; } = [host.Anna, host.Ben, host.Pia, host.Olga, host.Sam];

        public Caller[] Requesters { get; } = [host.Carl, host.Dora, vera, otto];
    }
}
