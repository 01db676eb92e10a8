using System.Net.WebSockets;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MassTransit;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace TestKit;

/// <summary>One module alone on the real engine: real database, real pipeline, in-memory bus, Kestrel on a free port.</summary>
public sealed class ModuleHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly IModule _module;

    private ModuleHost(WebApplication app, TestDatabase database, bool ownsDatabase, IModule module) =>
        (_app, _database, _ownsDatabase, _module) = (app, database, ownsDatabase, module);

    /// <summary>The address it listens on.</summary>
    public Uri Address => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the module on an empty database.</summary>
    /// <param name="module">The module.</param>
    /// <param name="kind">The engine.</param>
    /// <param name="replace">Fakes: foreign query handlers, a clock.</param>
    /// <param name="settings">Deployment settings.</param>
    public static async Task<ModuleHost> Start(IModule module, DatabaseKind kind, Action<IServiceCollection>? replace = null, IReadOnlyDictionary<string, string?>? settings = null) =>
        await Start(module, await (await MigratedDatabase.Of(module, kind, database => Build(module, database, null, null))).Copy(), ownsDatabase: true, replace, settings);

    /// <summary>Starts the module on a database that the test keeps, as after a restart.</summary>
    public static Task<ModuleHost> Start(IModule module, TestDatabase database, Action<IServiceCollection>? replace = null, IReadOnlyDictionary<string, string?>? settings = null) =>
        Start(module, database, ownsDatabase: false, replace, settings);

    /// <summary>Sends a command or asks a query, in a scope of its own.</summary>
    public async Task<Result<T>> Send<T>(IRequest<Result<T>> request)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Looks into the module's database.</summary>
    public async Task<T> Db<TDb, T>(Func<TDb, Task<T>> look) where TDb : ModuleDbContext
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    /// <summary>Every integration event the module has published, in order.</summary>
    public async Task<IReadOnlyList<IIntegrationEvent>> Published<TDb>() where TDb : ModuleDbContext
    {
        var rows = await Db((TDb db) => db.Outbox.AsNoTracking().OrderBy(r => r.Id).ToListAsync());
        var types = _module.Contracts.GetExportedTypes();
        var catalog = Services.GetRequiredService<EventCatalog>();
        return [.. rows.Select(r => (IIntegrationEvent)JsonSerializer.Deserialize(r.Body, types.Single(t => typeof(IIntegrationEvent).IsAssignableFrom(t) && catalog.NameOf(t) == r.WireName), Json.Options)!)];
    }

    /// <summary>Delivers another module's event through the bus; returns when this module has acted on it, pushes included.</summary>
    public async Task Deliver<TDb>(IIntegrationEvent integrationEvent, Guid? messageId = null) where TDb : ModuleDbContext
    {
        var id = messageId ?? Guid.CreateVersion7();
        var bus = Services.GetRequiredService<IBus>();
        var consumed = new Consumed(id);
        using var observing = bus.ConnectConsumeObserver(consumed);
        await bus.Publish(integrationEvent, integrationEvent.GetType(), context => context.MessageId = id);
        await Eventually.Holds(() => consumed.IsDone, $"{integrationEvent.GetType().Name} is acted on");
        var row = await Db((TDb db) => db.Inbox.AsNoTracking().FirstAsync(r => r.MessageId == id));
        if (row.State == InboxState.Dead)
        {
            throw new InvalidOperationException($"{row.Queue} died: {row.Error}");
        }
    }

    /// <summary>Opens a hub as a browser of ours would.</summary>
    /// <param name="hub">Such as <c>/hubs/chat</c>.</param>
    /// <param name="as">agent, customer or visitor.</param>
    /// <param name="personId">Who is signed in; null for visitors.</param>
    /// <param name="query">More of the address, such as <c>integration=default</c>.</param>
    /// <param name="origin">The page's origin; null for the host's own.</param>
    /// <param name="pushes">The pushes to record.</param>
    public Task<TestHubClient> Hub(string hub, string @as, Guid? personId = null, string query = "", string? origin = null, params string[] pushes)
    {
        var address = new UriBuilder(new Uri(Address, hub)) { Scheme = "ws", Query = $"as={@as}&{query}" }.Uri;
        return TestHubClient.Connect(address, Configure, pushes);

        void Configure(ClientWebSocketOptions options)
        {
            options.SetRequestHeader("Origin", origin ?? Address.GetLeftPart(UriPartial.Authority));
            options.SetRequestHeader(TestAuthentication.AsHeader, @as);
            options.SetRequestHeader(TestAuthentication.PersonHeader, personId?.ToString() ?? "");
        }
    }

    /// <summary>An HTTP client signed in as somebody, with a valid antiforgery token for what changes something.</summary>
    public HttpClient Http(string @as, Guid personId)
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Add(TestAuthentication.AsHeader, @as);
        client.DefaultRequestHeaders.Add(TestAuthentication.PersonHeader, personId.ToString());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsDatabase)
        {
            await _database.DisposeAsync();
        }
    }

    private static async Task<ModuleHost> Start(IModule module, TestDatabase database, bool ownsDatabase, Action<IServiceCollection>? replace, IReadOnlyDictionary<string, string?>? settings)
    {
        var app = Build(module, database, replace, settings);
        // most tests only send commands, and mapping a hub compiles every one of its methods
        var web = new Lazy<RequestDelegate>(() => Web(app.Services, module));
        app.Run(context => web.Value(context));
        await app.StartAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await app.Services.GetRequiredService<StartupGate>().WaitAsync(limit.Token);
        return new ModuleHost(app, database, ownsDatabase, module);
    }

    private static WebApplication Build(IModule module, TestDatabase database, Action<IServiceCollection>? replace, IReadOnlyDictionary<string, string?>? settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ApplicationName = "TestKit" });
        builder.Configuration.AddInMemoryCollection(database.Settings);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting();
        if (module.Name != "accounts")
        {
            TestAuthentication.AddTo(builder.Services);
            builder.Services.AddSingleton<Microsoft.AspNetCore.Antiforgery.IAntiforgery, NoAntiforgery>();
        }

        builder.Services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000); // what a test stores nobody guesses at
        builder.Services.AddModules(builder.Configuration, builder.Environment, [module]);
        builder.Services.TryAddSingleton<IVisitorOrigins, NoVisitors>();
        replace?.Invoke(builder.Services);
        return builder.Build();
    }

    private static RequestDelegate Web(IServiceProvider services, IModule module) => new ApplicationBuilder(services)
        .UseRouting()
        .UseAuthentication()
        .UseAuthorization()
        .UseWebSockets()
        .UseHubHandshake()
        .UseEndpoints(endpoints => endpoints.MapModules([module]))
        .Build();

    private sealed class NoVisitors : IVisitorOrigins
    {
        public Task<bool> IsAllowed(string integration, string origin, CancellationToken cancellationToken) => Task.FromResult(false);
    }
}
