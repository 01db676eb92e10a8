using Accounts.Contracts;
using Accounts.Contracts.Events;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts.Commands;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Presence.Contracts.Queries;
using Shouldly;
using TestKit;

namespace Chat.Tests;

/// <summary>A running chat module with two channels and a few people.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    public static readonly Guid Support = new("00000000-0000-7000-8000-0000000000c1");
    public static readonly Guid Sales = new("00000000-0000-7000-8000-0000000000c2");
    public static readonly Guid SupportGroup = new("00000000-0000-7000-8000-0000000000a1");
    public static readonly Guid SalesGroup = new("00000000-0000-7000-8000-0000000000a2");

    private ChatHost(ModuleHost module) => Module = module;

    public ModuleHost Module { get; }

    /// <summary>Who is there; at first everybody.</summary>
    public FakeReachability People { get; private init; } = new();

    /// <summary>Owns the support channel.</summary>
    public Caller Anna { get; } = Agent("01");

    /// <summary>Owns the support channel too.</summary>
    public Caller Ben { get; } = Agent("02");

    /// <summary>Participant level in support.</summary>
    public Caller Pia { get; } = Agent("03");

    /// <summary>Observer level in support.</summary>
    public Caller Olga { get; } = Agent("04");

    /// <summary>Owns sales only.</summary>
    public Caller Sam { get; } = Agent("05");

    /// <summary>Participant level in sales.</summary>
    public Caller Paul { get; } = Agent("06");

    public Caller Carl { get; } = Customer("11");

    public Caller Dora { get; } = Customer("12");

    public static async Task<ChatHost> Start(DatabaseKind database, Action<IServiceCollection>? replace = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var people = new FakeReachability();
        var host = new ChatHost(await ModuleHost.Start(new ChatModule(), database, services => Replace(services, people, replace), settings)) { People = people };
        await host.Seed();
        return host;
    }

    /// <summary>On a database that the test keeps; a second host on it is a second node.</summary>
    public static async Task<ChatHost> Start(TestDatabase database, Action<IServiceCollection>? replace = null)
    {
        var people = new FakeReachability();
        var host = new ChatHost(await ModuleHost.Start(new ChatModule(), database, services => Replace(services, people, replace))) { People = people };
        await host.Seed();
        return host;
    }

    public Task<Result<T>> Send<T>(MediatR.IRequest<Result<T>> request) => Module.Send(request);

    /// <summary>Sends what must not be refused.</summary>
    public async Task<T> Must<T>(MediatR.IRequest<Result<T>> request)
    {
        var result = await Module.Send(request);
        return result.IsSuccess ? result.Value : throw new InvalidOperationException($"{request} was refused: {result.Error.Code}");
    }

    public Task<T> Db<T>(Func<ChatDbContext, Task<T>> look) => Module.Db(look);

    public Task<IReadOnlyList<IIntegrationEvent>> Published() => Module.Published<ChatDbContext>();

    public Task Deliver(IIntegrationEvent integrationEvent, Guid? messageId = null) => Module.Deliver<ChatDbContext>(integrationEvent, messageId);

    /// <summary>A visitor as known after Hello.</summary>
    public async Task<Caller> Visitor()
    {
        var registered = await Must(new RegisterVisitor(Caller.System));
        return new(CallerKind.Visitor, registered.VisitorId, Guid.Empty);
    }

    /// <summary>A waiting request in the support channel.</summary>
    public async Task<Guid> Waiting(Caller requester, string text = "My order has not arrived.", Guid? channelId = null) =>
        await Must(new RequestChat(requester, Guid.CreateVersion7(), new(channelId ?? Support, "Vera", text, new() { PageUrl = "https://shop.example/cart" })));

    /// <summary>A chat of a requester with Anna.</summary>
    public async Task<Guid> Open(Caller requester)
    {
        var id = await Waiting(requester);
        await Must(new AcceptRequest(Anna, id));
        return id;
    }

    /// <summary>The stored log, in the agents' order.</summary>
    public Task<List<Line>> Log(Guid conversationId) =>
        Db(db => db.Lines.AsNoTracking().Where(l => l.ConversationId == conversationId).OrderBy(l => l.AgentsSequence).ToListAsync());

    public Task<Conversation> Conversation(Guid id) => Db(db => db.Conversations.AsNoTracking().Include(c => c.Participants).SingleAsync(c => c.Id == id));

    /// <summary>Gives a channel other rules.</summary>
    public Task<int> SetRules(Guid channelId, ChannelRules rules) => Db(async db =>
    {
        db.Entry(await db.Channels.SingleAsync(c => c.Id == channelId)).Property(c => c.Rules).CurrentValue = rules;
        return await db.SaveChangesAsync();
    });

    public static PersonChanged Person(Caller caller, string name, int version = 1, bool active = true, params Membership[] memberships) => new(
        caller.Id,
        caller.Kind == CallerKind.Agent ? PersonKind.Agent : PersonKind.Customer,
        name,
        $"{name.ToLowerInvariant()}@example.com",
        caller.Kind == CallerKind.Agent ? null : "Acme",
        active,
        caller.Kind == CallerKind.Agent ? [Role.Agent] : [],
        memberships,
        version);

    private static void Replace(IServiceCollection services, FakeReachability people, Action<IServiceCollection>? replace)
    {
        services.AddSingleton<MediatR.IRequestHandler<GetReachability, Result<Reachability>>>(people);
        services.AddSingleton<MediatR.IRequestHandler<ListSignedIn, Result<SignedInPeople>>>(people);
        replace?.Invoke(services);
    }

    public ValueTask DisposeAsync() => Module.DisposeAsync();

    private async Task Seed()
    {
        await Must(new CreateChannel(Caller.System, Support, "Support", SupportGroup, 1, true, true, IsFallback: true, AllowsJoining: true));
        await Must(new CreateChannel(Caller.System, Sales, "Sales", SalesGroup, 2, true, false, IsFallback: false));
        await Know(Anna, "Anna Berg", (SupportGroup, AccessLevel.Owner));
        await Know(Ben, "Ben", (SupportGroup, AccessLevel.Owner));
        await Know(Pia, "Pia", (SupportGroup, AccessLevel.Participant));
        await Know(Olga, "Olga", (SupportGroup, AccessLevel.Observer));
        await Know(Sam, "Sam", (SalesGroup, AccessLevel.Owner));
        await Know(Paul, "Paul", (SalesGroup, AccessLevel.Participant));
        await Know(Carl, "Carl");
        await Know(Dora, "Dora");
        (await Db(db => db.People.CountAsync())).ShouldBe(8);
    }

    /// <summary>Lets the module know of somebody, without the way over the bus.</summary>
    public Task<Nothing> Know(Caller caller, string name, params (Guid Group, AccessLevel Level)[] levels) => Know(caller, name, 1, levels);

    public Task<Nothing> Know(Caller caller, string name, int version, params (Guid Group, AccessLevel Level)[] levels) => Must(new UpdatePerson(
        Caller.System,
        caller.Id,
        caller.Kind == CallerKind.Agent,
        new(name, $"{name.ToLowerInvariant().Replace(' ', '.')}@example.com", caller.Kind == CallerKind.Agent ? null : "Acme", true, false, [.. levels.Select(l => new GroupLevel(l.Group, l.Level))], version)));

    private static Caller Agent(string end) => new(CallerKind.Agent, new($"00000000-0000-7000-8000-0000000000{end}"), Guid.CreateVersion7());

    private static Caller Customer(string end) => new(CallerKind.Customer, new($"00000000-0000-7000-8000-0000000000{end}"), Guid.CreateVersion7());
}
