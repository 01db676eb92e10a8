using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class Random_conversations
{
    private const int Steps = 25_000;
    private const int Longest = 60; // lines

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void keep_every_promise(int seed)
    {
        var random = new Random(seed);
        var now = Samples.Now;
        var parties = new[] { Samples.Vera, Samples.Anna, Samples.Ben, Samples.Cleo };
        var (chat, log) = Samples.Waiting();
        for (var step = 0; step < Steps; step++)
        {
            now += TimeSpan.FromMilliseconds(random.Next(700));
            var party = parties[random.Next(parties.Length)];
            var before = new Before(chat.State, chat.AcceptedById, log.AgentsLast, log.CustomersLast);
            switch (random.Next(24))
            {
                case 0 when party.Kind == PartyKind.Agent:
                    chat.Accept(party, log, now);
                    break;
                case 1:
                    chat.Close(party.Id, log, now);
                    break;
                case 2:
                    chat.CloseIntoTicket(party.Id, "1", log, now);
                    break;
                case 3 when party.Kind == PartyKind.Agent:
                    chat.Join(party, Role(random), log, now);
                    break;
                case 4:
                    chat.ChangeRole(party.Id, Role(random), log, now);
                    break;
                case 5:
                    chat.Leave(party.Id, log, now);
                    break;
                case 6:
                    chat.Decline(party.Id, log, now);
                    break;
                case 7 when random.Next(5) == 0:
                    chat.EndUnanswered(party.Id, log, now);
                    break;
                case 8:
                    chat.Remind(party.Id, log, now);
                    break;
                case 10 when chat.IsInternal && party.Kind == PartyKind.Agent:
                    chat.Invite(Samples.Anna, party, log, now);
                    break;
                case 11 when party.Kind == PartyKind.Agent && chat.Participants.Any(p => p.PersonId == party.Id && p.Writes):
                    Move(chat, party, log, now, random);
                    break;
                case 9:
                    log.AnnounceIfDue(now);
                    break;
                default:
                    log.Write(party, Guid.NewGuid(), "text", now);
                    log.Announce(now);
                    break;
            }

            Check(chat, log, before);
            if (log.AgentsLast > Longest || (chat.State == ConversationState.Closed && random.Next(5) == 0))
            {
                (chat, log) = random.Next(3) == 0 ? Samples.Personal() : Samples.Waiting();
            }
        }
    }

    private static void Move(Conversation chat, Party party, LogHead log, DateTimeOffset now, Random random)
    {
        var channel = Samples.Channel();
        chat.Move(party, channel, _ => (AccessLevel)random.Next(4), log, now);
        if (random.Next(2) == 0)
        {
            chat.ReturnToRequests(channel, log, now);
        }
    }

    private static ParticipantRole Role(Random random) => random.Next(2) == 0 ? ParticipantRole.Observer : ParticipantRole.Participant;

    private static void Check(Conversation chat, LogHead log, Before before)
    {
        var fresh = log.Added.Skip((int)before.Last).ToList();
        var returned = fresh.Exists(l => l.Code == "chat.returned");
        (chat.State >= before.State || returned).ShouldBeTrue("a conversation never goes back but to the requests");
        if (before.AcceptedById is not null && !returned)
        {
            chat.AcceptedById.ShouldBe(before.AcceptedById, "it is taken once");
        }

        if (before.State == ConversationState.Closed)
        {
            log.AgentsLast.ShouldBe(before.Last, "nothing is written after the end");
        }

        (chat.State == ConversationState.Closed).ShouldBe(!log.IsOpen);
        (chat.State == ConversationState.Waiting).ShouldBe(log.IsWaiting);
        fresh.Select(l => l.AgentsSequence).ShouldBe(Following(before.Last, fresh.Count), "the agents' log has no hole");
        var forCustomers = fresh.Where(l => l.CustomersSequence is not null).Select(l => l.CustomersSequence!.Value).ToList();
        forCustomers.ShouldBe(Following(before.CustomersLast, forCustomers.Count), "nor has the customers'");
        (log.AgentsLast, log.CustomersLast).ShouldBe((before.Last + fresh.Count, before.CustomersLast + forCustomers.Count));
        var agents = chat.Participants.Where(p => p.Kind == PartyKind.Agent).ToList();
        var (fewest, most) = chat.IsPersonal ? (2, 3) : chat.AcceptedById is null ? (0, 3) : (1, 3);
        agents.Count.ShouldBeInRange(fewest, most);
        (chat.IsPersonal && chat.AcceptedById is { } by && by != chat.TargetId).ShouldBeFalse("only who is asked accepts");
        agents.TrueForAll(a => !a.Invited || !a.Active).ShouldBeTrue("who said yes is not asked any more");
        agents.Select(a => a.PersonId).Distinct().Count().ShouldBe(agents.Count, "nobody takes part twice");
        if (chat.State == ConversationState.Open)
        {
            agents.Exists(a => a.Writes).ShouldBeTrue("somebody can answer");
        }

        agents.TrueForAll(a => !a.Writes || !a.OnlyObserved).ShouldBeTrue("customers know who can write");
        log.DomainEvents.OfType<LinesAnnounced>().Aggregate(0L, (to, told) =>
        {
            told.From.ShouldBe(to + 1, "every line is told once");
            return told.To;
        }).ShouldBeLessThanOrEqualTo(log.AgentsLast);
    }

    private static IEnumerable<long> Following(long last, int count) => Enumerable.Range(1, count).Select(n => last + n);

    private sealed record Before(ConversationState State, Guid? AcceptedById, long Last, long CustomersLast);
}
