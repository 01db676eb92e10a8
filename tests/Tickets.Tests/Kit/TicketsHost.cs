using Accounts.Contracts.Queries;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Events;
using Chat.Contracts.Queries;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TestKit;
using Tickets.Domain;
using Tickets.Features;
using Tickets.Infrastructure;

namespace Tickets.Tests.Kit;

/// <summary>The module with its neighbours faked and the built-in store behind a ticket system that a test can script.</summary>
internal sealed class TicketsHost : IAsyncDisposable
{
    private readonly ModuleHost _host;

    private TicketsHost(ModuleHost host, FakeChat chat) => (_host, Chat) = (host, chat);

    public FakeChat Chat { get; }

    public ScriptedTicketSystem System => _host.Services.GetRequiredService<ScriptedTicketSystem>();

    public IServiceProvider Services => _host.Services;

    public static async Task<TicketsHost> Start(DatabaseKind database, TimeProvider? clock = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var chat = new FakeChat();
        return new(await ModuleHost.Start(new TicketsModule(), database, services => Fake(services, chat, clock ?? TimeProvider.System), settings), chat);
    }

    /// <summary>On a database and with chats that outlive it.</summary>
    public static async Task<TicketsHost> Start(TestDatabase database, FakeChat chat) =>
        new(await ModuleHost.Start(new TicketsModule(), database, services => Fake(services, chat, TimeProvider.System)), chat);

    public static TicketFormInput Form(
        string subject = "Scanners lose Wi-Fi",
        string queue = "Support",
        string priority = "3 normal",
        string state = "open",
        Guid? ownerId = null,
        string? note = null,
        bool visible = true) => new(queue, subject, ownerId ?? People.Sara, priority, state, note, visible);

    public Task<Result<T>> Send<T>(IRequest<Result<T>> request) => _host.Send(request);

    public async Task<T> MustSend<T>(IRequest<Result<T>> request)
    {
        var result = await Send(request);
        return result.IsSuccess ? result.Value : throw new InvalidOperationException($"{request} was refused: {result.Error.Code}");
    }

    public Task<T> Db<T>(Func<TicketsDbContext, Task<T>> look) => _host.Db(look);

    public Task<IReadOnlyList<IIntegrationEvent>> Published() => _host.Published<TicketsDbContext>();

    /// <summary>Sara saves a chat of hers.</summary>
    public Task<HandOffView> Save(FakeConversation chat, TicketFormInput? form = null) =>
        MustSend(new CreateTicketFromChat(People.AsSara, Guid.CreateVersion7(), chat.Id, form ?? Form()));

    /// <summary>Tells the module that Chat closed a conversation.</summary>
    public Task Closed(FakeConversation chat, Guid? messageId = null) => _host.Deliver<TicketsDbContext>(
        new ConversationClosed(chat.Id, chat.Number, ClosedBy.Requester, chat.LastSequence, chat.LastSequence, DateTimeOffset.UtcNow), messageId);

    public Task<HandOffView> Confirmed(Guid handOffId) => Becomes(handOffId, h => h.State == HandOffState.Confirmed, "the hand-off is confirmed");

    public Task<HandOffView> Becomes(Guid handOffId, Func<HandOffView, bool> condition, string description) => Eventually.Get(async () =>
        (await Send(new GetHandOff(People.AsSara, handOffId))).Value is { } handOff && condition(handOff) ? handOff : null, description);

    /// <summary>Waits until no job is left that could still do something.</summary>
    public Task Idle() => Eventually.Holds(async () => await Db(db => db.Jobs.CountAsync()) == 0, "all jobs are done");

    /// <summary>What would be due later is due now.</summary>
    public Task<int> Hurry() => Db(db => db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(j => j.DueAt, DateTimeOffset.UtcNow).SetProperty(j => j.LeasedUntil, (DateTimeOffset?)null)));

    public Task<List<JobRow>> Jobs() => Db(db => db.Jobs.AsNoTracking().ToListAsync());

    public Task<List<Ticket>> Tickets() => Db(db => db.Tickets.AsNoTracking().WithParts().ToListAsync());

    public HttpClient Http(string @as, Guid personId) => _host.Http(@as, personId);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static void Fake(IServiceCollection services, FakeChat chat, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton<IRequestHandler<GetTranscript, Result<Transcript>>>(chat);
        services.AddSingleton<IRequestHandler<ListAgents, Result<IReadOnlyList<AgentSummary>>>>(new People());
        services.AddSingleton<ScriptedTicketSystem>();
        services.AddScoped<ITicketSystem>(p => p.GetRequiredService<ScriptedTicketSystem>());
    }
}
