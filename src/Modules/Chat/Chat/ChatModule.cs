using System.Reflection;
using Accounts.Contracts.Events;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Chat.Domain;
using Chat.Endpoints;
using Chat.Features;
using Chat.Infrastructure;
using Chat.Jobs;
using Chat.Messaging;
using Chat.Realtime;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tickets.Contracts.Events;

namespace Chat;

/// <summary>Channels, visitors, conversations and their logs.</summary>
public sealed class ChatModule : IModule
{
    /// <inheritdoc/>
    public string Name => "chat";

    /// <inheritdoc/>
    public Assembly Contracts => typeof(Contracts.Audience).Assembly;

    /// <inheritdoc/>
    public void AddServices(ModuleServices services)
    {
        services.AddModule<ChatDbContext, ChatSqliteDbContext, ChatPostgresDbContext>();
        services.Services.AddModuleHub<ChatHub>();
        AddStorage(services);
        AddRealtime(services.Services);
        services.Services.AddSingleton(p => ChatSettings.From(p.GetRequiredService<IConfiguration>()));
        services.AddSettings<ChatDbContext, ChatRules>(ChatRules.Key);
        services.Services.AddScoped<Starting>();
        services.Services.AddScoped<Inviting>();
        services.Services.AddScoped<Moving>();
        services.Services.AddScoped<RunningChats>();
        services.Services.AddSingleton<IVisitorOrigins, VisitorOrigins>();
        services.Services.AddSingleton<IStartupWork, WhatAlwaysExists>();
    }

    /// <inheritdoc/>
    public void AddConsumers(ModuleConsumers consumers) => consumers
        .Add<PersonChangedConsumer, PersonChanged>("person-changed")
        .Add<InstallationSetUpConsumer, InstallationSetUp>("installation-set-up")
        .Add<ChatSavedToTicketConsumer, ChatSavedToTicket>("chat-saved-to-ticket")
        .Add<HandOffChangedConsumer, HandOffChanged>("hand-off-changed");

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapModuleHub<ChatHub>("chat");
        endpoints.MapWidget();
        endpoints.MapChatAdministration();
    }

    private static void AddStorage(ModuleServices module)
    {
        if (DatabaseOptions.From(module.Configuration).Kind == DatabaseKind.Sqlite)
        {
            module.Services.AddSingleton<IConversationNumbers, ProcessNumbers>();
        }
        else
        {
            module.Services.AddScoped<IConversationNumbers, SequenceNumbers>();
        }

        module.Services.AddSingleton<MessageJournal>();
        module.Services.AddSingleton<IMessageJournal>(p => p.GetRequiredService<MessageJournal>());
        module.Services.AddHostedService(p => p.GetRequiredService<MessageJournal>());
    }

    private static void AddRealtime(IServiceCollection services)
    {
        services.AddSingleton<Pushes>();
        services.AddSingleton<ChatFlood>();
        services.AddSingleton<ConnectionGroups>();
        services.AddSingleton<INodeBroadcastHandler>(p => p.GetRequiredService<ConnectionGroups>());
        services.AddSingleton<INodeBroadcastHandler, ChannelNews>();
        services.AddSingleton<Lookers>();
        services.AddSingleton<ILookers>(p => p.GetRequiredService<Lookers>());
        services.AddSingleton<INodeBroadcastHandler>(p => p.GetRequiredService<Lookers>());
        services.AddHostedService<LookersRepeater>();
        services.AddHostedService<RulesPusher>();
        services.AddSingleton<AbandonedChats>();
        services.AddHostedService<AbandonedChatsWatch>();
        services.AddSingleton<IHubSwitch, ChatSwitch>();
        services.AddScoped<ChatChanges>();
        services.AddScoped<Previews>();
        services.AddScoped<Greeting>();
    }
}
