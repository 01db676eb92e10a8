using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

/// <summary>Building blocks may push without knowing the hub (the end of a session); a module knows its hub and its client.</summary>
internal sealed class Rule21HubClientsAreTyped() : Rule(21, "Typed hub clients only")
{
    private static readonly string[] Untyped =
    [
        "IHubContext`1", "IHubClients", "IHubCallerClients", "IClientProxy", "ISingleClientProxy", "ClientProxyExtensions", "DynamicHub", "DynamicHubClients",
    ];

    public override RuleReport Check(Codebase code)
    {
        var hierarchy = code.Hierarchy;
        return RuleReport.Of("hub", code.Product.Where(type => hierarchy.Is(type, Known.Hub, Known.TypedHub)), hub =>
                hierarchy.Is(hub, Known.TypedHub) ? [] : [$"{hub} is a hub without a typed client"])
            .And(new RuleReport(0, [.. code.Product.SelectMany(type => type.Uses.Where(IsUntyped).Select(use => $"{type} uses {use}"))]));
    }

    private static bool IsUntyped(string name) => Untyped.Any(untyped => name == $"Microsoft.AspNetCore.SignalR.{untyped}");
}
