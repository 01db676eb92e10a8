using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule10MassTransitIsInMessaging() : Rule(10, "MassTransit only in Messaging, <M>Module and building blocks")
{
    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("use of MassTransit", code.Types.Where(type => type.UsesUnder("MassTransit").Any()), type =>
            type.IsBuildingBlock || type.IsModuleClass || type.Folder == "Messaging"
                ? [] : type.UsesUnder("MassTransit").Select(use => $"{type} uses {use}"));
}
