using Architecture.Tests.Model;
using Architecture.Tests.Rules;

namespace Architecture.Tests.Specifications;

public sealed class Rule_07_domain_sees_system_and_the_pure_kernel_only() : BoundaryRule(
    new Rule07DomainIsPure(),
    Fixture.Types(7),
    "Alpha.Domain.KnowsTheDatabase uses Microsoft.EntityFrameworkCore.DbContext",
    "Alpha.Domain.KnowsTheClock uses System.TimeProvider",
    "Alpha.Domain.KnowsItsOwnLayers uses Alpha.Features.OpenDoor",
    "Alpha.Domain.KnowsContracts uses Alpha.Contracts.Events.DoorWasOpened");

public sealed class Rule_08_features_see_no_transport_and_no_foreign_events() : BoundaryRule(
    new Rule08FeaturesStayInside(),
    Fixture.Types(8),
    "Alpha.Features.HandlesHttp uses Microsoft.AspNetCore.Http.HttpContext",
    "Alpha.Features.HandlesHttp uses Microsoft.AspNetCore.Http.HttpResponse",
    "Alpha.Features.HandlesHttp uses Microsoft.AspNetCore.Http.HttpResponseWritingExtensions",
    "Alpha.Features.HandlesPushes uses Microsoft.AspNetCore.SignalR.IHubContext`1",
    "Alpha.Features.HandlesMessages uses MassTransit.ConsumeContext",
    "Alpha.Features.HandlesForeignEvents uses Beta.Contracts.Events.KeyTurned",
    "Alpha.Features.SendsForeignCommands sends the foreign command Beta.Contracts.Commands.TurnKey",
    "Alpha.Endpoints.DoorEndpoints sends the foreign command Beta.Contracts.Commands.TurnKey");

public sealed class Rule_09_foreign_events_arrive_in_messaging() : BoundaryRule(
    new Rule09ForeignEventsArriveInMessaging(),
    Fixture.Types(9),
    "Alpha.Jobs.WatchKeys uses Beta.Contracts.Events.KeyTurned",
    "Gamma.GammaModule uses Beta.Contracts.Events.KeyTurned",
    "Host.Startup uses Beta.Contracts.Events.KeyTurned");

public sealed class Rule_10_masstransit_is_in_messaging() : BoundaryRule(
    new Rule10MassTransitIsInMessaging(),
    Fixture.Types(10),
    "Alpha.Infrastructure.Retries uses MassTransit.IFilter`1",
    "Alpha.Infrastructure.Retries uses MassTransit.PipeContext",
    "Host.Startup uses MassTransit.IBusControl");

public sealed class Rule_11_signalr_is_in_realtime() : BoundaryRule(
    new Rule11SignalRIsInRealtime(),
    Fixture.Types(11),
    "Alpha.Jobs.Ring uses Microsoft.AspNetCore.SignalR.IHubClients`1",
    "Alpha.Jobs.Ring uses Microsoft.AspNetCore.SignalR.IHubContext`2",
    "Host.Startup uses Microsoft.AspNetCore.Builder.HubEndpointRouteBuilderExtensions");

public sealed class Rule_12_nobody_but_relay_and_broadcast_touches_the_bus() : BoundaryRule(
    new Rule12OnlyTheRelayPublishes(),
    Fixture.Types(12),
    "BuildingBlocks.Infrastructure.Pipeline.EagerBehaviour uses MassTransit.IPublishEndpoint",
    "Alpha.Messaging.AnswersAtOnce uses MassTransit.IPublishEndpoint",
    "Alpha.Messaging.SendsToAQueue uses MassTransit.ISendEndpoint",
    "Alpha.Messaging.SendsToAQueue uses MassTransit.ISendEndpointProvider");

public sealed class Rule_21_hub_clients_are_typed() : BoundaryRule(
    new Rule21HubClientsAreTyped(),
    Fixture.Types(21),
    "Alpha.Realtime.UntypedHub is a hub without a typed client",
    "Alpha.Realtime.PushesByName uses Microsoft.AspNetCore.SignalR.ClientProxyExtensions",
    "Alpha.Realtime.PushesByName uses Microsoft.AspNetCore.SignalR.IClientProxy",
    "Alpha.Realtime.PushesByName uses Microsoft.AspNetCore.SignalR.IHubClients",
    "Alpha.Realtime.PushesByName uses Microsoft.AspNetCore.SignalR.IHubContext`1");
