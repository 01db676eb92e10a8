using System.Text.Json;
using BuildingBlocks.Infrastructure.Web;
using Presence.Domain;
using Presence.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;

namespace Presence.Tests.Infrastructure;

public sealed class Two_boards
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private readonly ManualClock _clock = new();
    private readonly Wire _wire;
    private readonly PresenceBoard _here;
    private readonly PresenceBoard _there;

    public Two_boards()
    {
        _wire = new Wire(_clock);
        (_here, _there) = (_wire.AddNode(), _wire.AddNode());
    }

    [Fact]
    public async Task know_each_others_people()
    {
        await Meet();
        _there.StateOf(Anna).ShouldBe(PresenceState.Out);

        _here.Connect("1", Anna);
        await _wire.Deliver();
        _there.StateOf(Anna).ShouldBe(PresenceState.Active);
        _there.Connect("2", Anna);
        _here.Close("1");
        await _wire.Deliver();
        _here.StateOf(Anna).ShouldBe(PresenceState.Active);
        _there.Close("2");
        await _wire.Deliver();

        _here.StateOf(Anna).ShouldBe(PresenceState.Out);
        _there.StateOf(Anna).ShouldBe(PresenceState.Out);
    }

    [Fact]
    public async Task agree_on_activity_within_a_second()
    {
        await Meet();
        _here.Connect("1", Anna);
        await Pass(299);
        _here.Touch("1");

        await Pass(1);
        _here.StateOf(Anna).ShouldBe(PresenceState.Active);
        _there.StateOf(Anna).ShouldBe(PresenceState.Active);
        await Pass(299);

        _here.StateOf(Anna).ShouldBe(PresenceState.Away);
        _there.StateOf(Anna).ShouldBe(PresenceState.Away);
    }

    [Fact]
    public async Task agree_on_a_lost_window()
    {
        await Meet();
        _here.Connect("1", Anna);
        _here.Lose("1");
        await Pass(29);
        _there.StateOf(Anna).ShouldBe(PresenceState.Active);
        await Pass(1);

        _there.StateOf(Anna).ShouldBe(PresenceState.Out);
    }

    [Fact]
    public async Task replace_a_lost_window_that_comes_back_at_the_other_one()
    {
        await Meet();
        _here.Connect("1", Anna, sessionId: Ben);
        _here.Lose("1");
        await _wire.Deliver();
        _there.Connect("2", Anna, sessionId: Ben);
        await _wire.Deliver();

        _there.Close("2");
        await _wire.Deliver();

        _here.StateOf(Anna).ShouldBe(PresenceState.Out);
        _there.StateOf(Anna).ShouldBe(PresenceState.Out);
    }

    [Fact]
    public async Task tell_a_third_that_joins_everything()
    {
        _here.Connect("1", Anna);
        _there.Connect("2", Ben);
        _there.Put(new Intention(Ben, Availability.Unavailable, 1));
        await _wire.Deliver();

        var late = _wire.AddNode();
        late.StateOf(Anna).ShouldBe(PresenceState.Out);
        late.Join();
        await _wire.Deliver();

        late.StateOf(Anna).ShouldBe(PresenceState.Active);
        late.StateOf(Ben).ShouldBe(PresenceState.Unavailable);
    }

    [Fact]
    public async Task share_an_availability()
    {
        await Meet();
        _here.Connect("1", Anna);
        _here.Put(new Intention(Anna, Availability.Unavailable, 1));
        await _wire.Deliver();

        _there.StateOf(Anna).ShouldBe(PresenceState.Unavailable);
    }

    [Fact]
    public async Task make_good_what_was_lost_at_the_next_heartbeat()
    {
        await Meet();
        _here.Connect("1", Anna);
        _here.Put(new Intention(Anna, Availability.Unavailable, 1));
        _wire.OnTheWay.Clear();
        await Pass(4);
        _there.StateOf(Anna).ShouldBe(PresenceState.Out);

        await Pass(1);

        _there.StateOf(Anna).ShouldBe(PresenceState.Unavailable);
    }

    [Fact]
    public async Task drop_a_node_that_is_silent_and_wait_the_lease_for_its_windows()
    {
        await Meet();
        _here.Connect("1", Anna);
        await _wire.Deliver();
        _wire.Kill(_here);
        await Pass(15);
        _there.StateOf(Anna).ShouldBe(PresenceState.Active);
        await Pass(14);
        _there.StateOf(Anna).ShouldBe(PresenceState.Active);

        await Pass(1);

        _there.StateOf(Anna).ShouldBe(PresenceState.Out);
    }

    [Fact]
    public async Task do_not_drop_a_node_that_has_nothing_to_tell()
    {
        await Meet();
        _here.Connect("1", Anna);
        for (var second = 0; second < 120; second++)
        {
            await Pass(1);
        }

        _there.StateOf(Anna).ShouldBe(PresenceState.Active);
    }

    [Fact]
    public async Task find_each_other_again_after_a_long_silence()
    {
        await Meet();
        _here.Connect("1", Anna);
        await _wire.Deliver();
        for (var second = 0; second < 60; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            _here.Sweep();
            _there.Sweep();
            _wire.OnTheWay.Clear();
        }

        _there.StateOf(Anna).ShouldBe(PresenceState.Out);
        await Pass(5);
        await Pass(5);

        _there.StateOf(Anna).ShouldBe(PresenceState.Active);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task agree_in_the_end_although_reports_are_lost_doubled_and_swapped(int seed)
    {
        var random = new Random(seed);
        PresenceBoard[] boards = [_here, _there, _wire.AddNode()];
        Guid[] people = [.. Enumerable.Range(0, 8).Select(_ => Guid.CreateVersion7())];
        var open = new List<(PresenceBoard Board, string Id)>();
        var seen = new HashSet<PresenceState>();
        for (var step = 0; step < 3000; step++)
        {
            var board = boards[random.Next(boards.Length)];
            var mine = open.Where(o => o.Board == board).ToList();
            var id = mine.Count == 0 ? null : mine[random.Next(mine.Count)].Id;
            seen.UnionWith(people.Select(_here.StateOf));
            switch (random.Next(8))
            {
                case 0 when mine.Count < 8:
                    board.Connect($"c{step}", people[random.Next(people.Length)], sessionId: people[random.Next(2)]);
                    open.Add((board, $"c{step}"));
                    break;
                case 1 when id is not null:
                    board.Close(id);
                    open.Remove((board, id));
                    break;
                case 2 when id is not null:
                    board.Lose(id);
                    open.Remove((board, id));
                    break;
                case 3 when id is not null:
                    board.Touch(id);
                    break;
                case 4:
                    board.Put(new Intention(people[random.Next(people.Length)], (Availability)random.Next(3), step));
                    break;
                case 5:
                    _clock.Advance(TimeSpan.FromSeconds(random.Next(1, 4)));
                    Array.ForEach(boards, b => b.Sweep());
                    break;
                default:
                    await DeliverBadly(random);
                    break;
            }
        }

        for (var second = 0; second < 40; second++)
        {
            await Pass(1, boards);
        }

        foreach (var person in people)
        {
            Array.ForEach(boards, board => board.StateOf(person).ShouldBe(_here.StateOf(person), $"seed {seed}"));
        }

        new[] { PresenceState.Active, PresenceState.Unavailable, PresenceState.Out }.ShouldBeSubsetOf(seen);

    }

    [Fact]
    public void number_their_reports_in_the_order_they_leave()
    {
        Parallel.For(0, 2000, i => _here.Connect($"{i}", Anna, sessionId: Guid.CreateVersion7()));

        _wire.OnTheWay.Select(m => m.Report.Deserialize<NodeReport>(Json.Options)!.Sequence).ShouldBe(Enumerable.Range(1, 2000).Select(i => (long)i));
    }

    private async Task Meet()
    {
        _here.Join();
        _there.Join();
        await _wire.Deliver();
    }

    private async Task Pass(int seconds, params PresenceBoard[] boards)
    {
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        Array.ForEach(boards.Length > 0 ? boards : [_here, _there], b => b.Sweep());
        await _wire.Deliver();
    }

    private async Task DeliverBadly(Random random)
    {
        var count = random.Next(0, 6);
        for (var i = 0; i < count && _wire.OnTheWay.Count > 0; i++)
        {
            var at = random.Next(Math.Min(3, _wire.OnTheWay.Count));
            var message = _wire.OnTheWay[at];
            _wire.OnTheWay.RemoveAt(at);
            for (var times = random.Next(10) switch { 0 => 0, 1 => 2, _ => 1 }; times > 0; times--)
            {
                await _wire.Deliver(message);
            }
        }
    }
}
