using Presence.Domain;
using Presence.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;

namespace Presence.Tests.Infrastructure;

/// <summary>Random windows against a model that knows no lock, no index and no increment.</summary>
public sealed class A_board_in_a_crowd
{
    private const int Threads = 8;
    private const int Rounds = 60;
    private const int StepsPerRound = 50;
    private static readonly Guid[] People = [.. Enumerable.Range(0, 12).Select(_ => Guid.CreateVersion7())];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task agrees_with_the_model_whatever_happens_at_once(int seed)
    {
        var clock = new ManualClock();
        var board = new Wire(clock).AddNode();
        Hand[] hands = [.. Enumerable.Range(0, Threads).Select(i => new Hand(board, clock, new Random((seed * 100) + i), $"{i}."))];
        var random = new Random(seed);
        var seen = new HashSet<PresenceState>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = new Barrier(Threads);
            await Task.WhenAll(hands.Select(hand => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    hand.Act(StepsPerRound);
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            Compare(round);
            clock.Advance(TimeSpan.FromSeconds(random.Next(10) == 0 ? 310 : random.Next(90)));
            board.Sweep();
            Compare(round);
        }

        seen.ShouldBe([PresenceState.Active, PresenceState.Away, PresenceState.Out], ignoreOrder: true);
        LastChanges(board).ShouldAllBe(change => board.Of(change.PersonId) == change);

        void Compare(int round)
        {
            var windows = hands.SelectMany(h => h.Windows).ToList();
            foreach (var person in People)
            {
                var expected = Model(windows.Where(w => w.PersonId == person), clock.GetUtcNow());
                board.StateOf(person).ShouldBe(expected, $"seed {seed}, round {round}");
                seen.Add(expected);
            }
        }
    }

    private static PresenceState Model(IEnumerable<Window> windows, DateTimeOffset now)
    {
        var there = windows.Where(w => w.LostAt is null || w.LostAt.Value.AddSeconds(30) > now).ToList();
        return there.Count == 0 ? PresenceState.Out
            : there.Exists(w => w.LastActivity.AddSeconds(300) > now) ? PresenceState.Active
            : PresenceState.Away;
    }

    private static List<PersonPresence> LastChanges(PresenceBoard board)
    {
        var last = new Dictionary<Guid, PersonPresence>();
        while (board.Changes.TryRead(out var change))
        {
            last[change.PersonId] = change;
        }

        last.Count.ShouldBe(People.Length);
        return [.. last.Values.Select(change => change with { OutwardSince = board.Of(change.PersonId)!.OutwardSince })];
    }

    private sealed class Window(string id, Guid personId, Guid sessionId, DateTimeOffset now)
    {
        public string Id => id;

        public Guid PersonId => personId;

        public Guid SessionId => sessionId;

        public DateTimeOffset LastActivity { get; set; } = now;

        public DateTimeOffset? LostAt { get; set; }
    }

    /// <summary>One thread and the windows it opens; its sessions are its own, its people are everybody's.</summary>
    private sealed class Hand(PresenceBoard board, ManualClock clock, Random random, string prefix)
    {
        private readonly Guid[] _sessions = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        private int _opened;

        public List<Window> Windows { get; } = [];

        public void Act(int steps)
        {
            for (var step = 0; step < steps; step++)
            {
                var now = clock.GetUtcNow();
                var open = Windows.Where(w => w.LostAt is null).ToList();
                var window = open.Count == 0 ? null : open[random.Next(open.Count)];
                switch (random.Next(10))
                {
                    case < 3 when open.Count < 6:
                        Open(now);
                        break;
                    case < 5 when window is not null:
                        board.Touch(window.Id);
                        window.LastActivity = now;
                        break;
                    case < 7 when window is not null:
                        board.Lose(window.Id);
                        window.LostAt = now;
                        break;
                    case < 9 when window is not null:
                        board.Close(window.Id);
                        board.Close(window.Id);
                        Windows.Remove(window);
                        break;
                    default:
                        board.Touch($"{prefix}{random.Next(1000)}?");
                        board.Close($"{prefix}{random.Next(1000)}?");
                        break;
                }
            }
        }

        private void Open(DateTimeOffset now)
        {
            var window = new Window($"{prefix}{_opened++}", People[random.Next(People.Length)], _sessions[random.Next(2)], now);
            board.Connect(window.Id, window.PersonId, sessionId: window.SessionId);
            Windows.RemoveAll(w => w.LostAt is not null && w.PersonId == window.PersonId && w.SessionId == window.SessionId);
            Windows.Add(window);
        }
    }
}
