using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

/// <summary>A message that does not come out of the outbox can be lost, or tell of something that was never stored.</summary>
internal sealed class Rule12OnlyTheRelayPublishes() : Rule(12, "Nobody but relay and NodeBroadcast touches the bus")
{
    // Whatever derives from these is caught by its calls: they name the interface that declares the method.
    private static readonly string[] Publishers =
    [
        "MassTransit.IBus", "MassTransit.IPublishEndpoint", "MassTransit.IPublishEndpointProvider", "MassTransit.ISendEndpoint", "MassTransit.ISendEndpointProvider",
    ];

    private static readonly string[] MayPublish = ["BuildingBlocks.Infrastructure.Outbox", "BuildingBlocks.Infrastructure.NodeBroadcast"];

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("use of the bus", code.Types.Where(type => type.UsesUnder(Publishers).Any()), type =>
            Names.UnderAny(type.FullName, MayPublish) ? [] : type.UsesUnder(Publishers).Select(use => $"{type} uses {use}"));
}
