using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Presence.Domain;
using Presence.Features;
using Presence.Infrastructure;
using Presence.Tests.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;

namespace Presence.Tests.Features;

public sealed class Asking_for_presences : IAsyncLifetime
{
    private static readonly Guid Agent = Guid.CreateVersion7();
    private static readonly Guid Customer = Guid.CreateVersion7();
    private static readonly Guid OtherCustomer = Guid.CreateVersion7();
    private static readonly Guid Visitor = Guid.CreateVersion7();
    private static readonly Guid Nobody = Guid.CreateVersion7();
    private ModuleHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await ModuleHost.Start(new PresenceModule(), DatabaseKind.Sqlite);
        var board = _host.Services.GetRequiredService<PresenceBoard>();
        board.Connect("agent", Agent);
        board.Connect("customer", Customer, CallerKind.Customer);
        board.Connect("other", OtherCustomer, CallerKind.Customer);
        board.Connect("visitor", Visitor, CallerKind.Visitor);
        board.Put(new Intention(Agent, Availability.Unavailable, 1));
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task an_agent_sees_everybody() =>
        (await Ask(CallerKind.Agent, Agent)).ShouldBe([PresenceState.Unavailable, PresenceState.Active, PresenceState.Active, PresenceState.Active, PresenceState.Out]);

    [Fact]
    public async Task a_customer_sees_agents_without_their_intention_and_nobody_else() =>
        (await Ask(CallerKind.Customer, Customer)).ShouldBe([PresenceState.Active, PresenceState.Active, PresenceState.Out, PresenceState.Out, PresenceState.Out]);

    [Fact]
    public async Task a_visitor_sees_nobody() =>
        (await Ask(CallerKind.Visitor, Visitor)).ShouldAllBe(state => state == PresenceState.Out);

    [Fact]
    public async Task who_was_never_seen_is_out_since_nobody_knows_when()
    {
        var views = await _host.Send(new GetPresences(new Caller(CallerKind.Agent, Agent, Agent), [Nobody.ToString()]));

        views.Value.ShouldBe([new PresenceView(Nobody, PresenceState.Out, null)]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public async Task one_asks_for_1_to_200_people(int count, bool allowed)
    {
        var result = await _host.Send(new GetPresences(new Caller(CallerKind.Agent, Agent, Agent), [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid().ToString())]));

        result.IsSuccess.ShouldBe(allowed);
        (result.Error?.Code ?? "request.invalid").ShouldBe("request.invalid");
    }

    [Fact]
    public async Task what_is_no_id_is_refused()
    {
        var caller = new Caller(CallerKind.Agent, Agent, Agent);

        (await _host.Send(new GetPresences(caller, null))).Error!.Code.ShouldBe("request.invalid");
        (await _host.Send(new GetPresences(caller, [Agent.ToString(), null]))).Error!.Code.ShouldBe("request.invalid");
        (await _host.Send(new GetPresences(caller, ["me"]))).Error!.Code.ShouldBe("request.invalid");
    }

    private async Task<IEnumerable<PresenceState>> Ask(CallerKind kind, Guid id)
    {
        Guid[] people = [Agent, Customer, OtherCustomer, Visitor, Nobody];
        var views = await _host.Send(new GetPresences(new Caller(kind, id, id), [.. people.Select(p => p.ToString())]));
        views.Value!.Select(v => v.PersonId).ShouldBe(people);
        return views.Value!.Select(v => v.State);
    }
}
