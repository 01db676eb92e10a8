using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule08FeaturesStayInside()
    : Rule(8, "Features see no ASP.NET, SignalR, MassTransit or foreign events; foreign commands only in Jobs and Messaging")
{
    // SignalR lies below Microsoft.AspNetCore
    private static readonly string[] Forbidden = ["Microsoft.AspNetCore", "MassTransit"];

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("type in a Features folder", code.ModuleCode.Where(type => type.Folder == "Features"), type =>
                type.UsesUnder(Forbidden).Concat(type.ForeignContracts("Events")).Select(use => $"{type} uses {use}"))
            .And(new RuleReport(0, [.. code.ModuleCode.Where(type => type.Folder is not ("Jobs" or "Messaging")).SelectMany(type =>
                type.ForeignContracts("Commands").Select(use => $"{type} sends the foreign command {use}"))]));
}
