using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule11SignalRIsInRealtime() : Rule(11, "SignalR only in Realtime, <M>Module and building blocks")
{
    // its extension methods stand in other namespaces
    private static readonly string[] SignalR =
    [
        "Microsoft.AspNetCore.SignalR", "Microsoft.AspNetCore.Http.Connections", "Microsoft.AspNetCore.Builder.HubEndpointRouteBuilderExtensions",
        "Microsoft.Extensions.DependencyInjection.SignalRDependencyInjectionExtensions",
    ];

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("use of SignalR", code.Types.Where(type => type.UsesUnder(SignalR).Any()), type =>
            type.IsBuildingBlock || type.IsModuleClass || type.Folder == "Realtime"
                ? [] : type.UsesUnder(SignalR).Select(use => $"{type} uses {use}"));
}
