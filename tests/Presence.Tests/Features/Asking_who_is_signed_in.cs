using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Microsoft.Extensions.DependencyInjection;
using Presence.Contracts.Queries;
using Presence.Domain;
using Presence.Infrastructure;
using Presence.Tests.Infrastructure;
using Shouldly;
using TestKit;
using Xunit;
using Availability = Presence.Domain.Availability;

namespace Presence.Tests.Features;

public sealed class Asking_who_is_signed_in : IAsyncLifetime
{
    private static readonly Guid Agent = Guid.CreateVersion7();
    private static readonly Guid Unavailable = Guid.CreateVersion7();
    private static readonly Guid Customer = Guid.CreateVersion7();
    private static readonly Guid Visitor = Guid.CreateVersion7();
    private static readonly Guid Gone = Guid.CreateVersion7();
    private ModuleHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await ModuleHost.Start(new PresenceModule(), DatabaseKind.Sqlite);
        var board = _host.Services.GetRequiredService<PresenceBoard>();
        board.Connect("agent", Agent);
        board.Connect("second window", Agent);
        board.Connect("unavailable", Unavailable);
        board.Put(new Intention(Unavailable, Availability.Unavailable, 1));
        board.Connect("customer", Customer, CallerKind.Customer);
        board.Connect("visitor", Visitor, CallerKind.Visitor);
        board.Connect("gone", Gone);
        ((IConnectionSink)board).Disconnected("gone", clean: true);
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Theory]
    [InlineData(CallerKind.Agent)]
    [InlineData(CallerKind.System)]
    public async Task names_each_agent_and_customer_once_but_no_visitor_and_nobody_who_left(CallerKind kind)
    {
        var there = (await Ask(kind)).Value!;

        there.Agents.ShouldBe([Agent, Unavailable], ignoreOrder: true);
        there.Customers.ShouldBe([Customer]);
    }

    [Theory]
    [InlineData(CallerKind.Customer)]
    [InlineData(CallerKind.Visitor)]
    public async Task is_not_for_customers_and_visitors(CallerKind kind) =>
        (await Ask(kind)).Error!.Code.ShouldBe("request.forbidden");

    private Task<Result<SignedInPeople>> Ask(CallerKind kind) =>
        _host.Send(new ListSignedIn(new Caller(kind, Customer, Customer)));
}
