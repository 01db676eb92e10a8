using System.Reflection;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Web;
using Chat.Contracts.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tickets.Contracts.Events;
using Tickets.Endpoints;
using Tickets.Features;
using Tickets.Infrastructure;
using Tickets.Messaging;

namespace Tickets;

/// <summary>Hands chats off to the ticket system, and is one itself: the built-in store.</summary>
public sealed class TicketsModule : IModule
{
    /// <inheritdoc/>
    public string Name => "tickets";

    /// <inheritdoc/>
    public Assembly Contracts => typeof(ChatSavedToTicket).Assembly;

    /// <inheritdoc/>
    public void AddServices(ModuleServices services)
    {
        services.AddModule<TicketsDbContext, TicketsSqliteDbContext, TicketsPostgresDbContext>();
        services.Services.AddSingleton(TicketSettingsReader.Read(services.Configuration));
        services.Services.AddSingleton<TicketTexts>();
        services.Services.AddSingleton<TranscriptArticle>();
        services.Services.AddScoped<ITicketSystem, BuiltInTicketSystem>();
    }

    /// <inheritdoc/>
    public void AddConsumers(ModuleConsumers consumers) => consumers.Add<ConversationClosedConsumer, ConversationClosed>("conversation-closed");

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapModuleApi("tickets").MapTickets();
}
