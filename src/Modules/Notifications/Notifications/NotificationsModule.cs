using System.Reflection;
using Accounts.Contracts.Events;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Modules;
using BuildingBlocks.Infrastructure.Web;
using Chat.Contracts.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Contracts.Queries;
using Notifications.Infrastructure;
using Notifications.Messaging;
using Notifications.Realtime;
using Presence.Contracts.Events;

namespace Notifications;

/// <summary>Tells people what they should know of without looking.</summary>
public sealed class NotificationsModule : IModule
{
    /// <inheritdoc/>
    public string Name => "notifications";

    /// <inheritdoc/>
    public Assembly Contracts => typeof(Notice).Assembly;

    /// <inheritdoc/>
    public void AddServices(ModuleServices services)
    {
        services.AddModule<NotificationsDbContext, NotificationsSqliteDbContext, NotificationsPostgresDbContext>();
        services.Services.AddModuleHub<NotificationsHub>();
        services.Services.AddSingleton<PushOrder>();
    }

    /// <inheritdoc/>
    public void AddConsumers(ModuleConsumers consumers)
    {
        consumers.Add<PersonChangedConsumer, PersonChanged>("person-changed");
        consumers.Add<AvailabilityChangedConsumer, AvailabilityChanged>("availability-changed");
        consumers.Add<ChannelPreferencesChangedConsumer, ChannelPreferencesChanged>("channel-preferences-changed");
        consumers.Add<ChatRequestedConsumer, ChatRequested>("chat-requested");
        consumers.Add<TargetWasRemindedConsumer, TargetWasReminded>("target-was-reminded");
        consumers.Add<RequestStillWaitsConsumer, RequestStillWaits>("request-still-waits");
        consumers.Add<ChatAcceptedConsumer, ChatAccepted>("chat-accepted");
        consumers.Add<InvitationOverConsumer, InvitationOver>("invitation-over");
        consumers.Add<ConversationClosedConsumer, ConversationClosed>("conversation-closed");
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapModuleHub<NotificationsHub>("notifications");
}
