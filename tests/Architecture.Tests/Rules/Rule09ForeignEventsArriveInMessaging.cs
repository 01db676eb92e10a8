using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule09ForeignEventsArriveInMessaging() : Rule(9, "Foreign events only in Messaging")
{
    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("use of a foreign event", code.Product.Where(type => type.ForeignContracts("Events").Any()), type =>
            type.Folder == "Messaging" || (type.IsModuleClass && OnlyNames(type)) ? [] : type.ForeignContracts("Events").Select(use => $"{type} uses {use}"));

    // <M>Module names each event beside its consumer when it registers them; it must not look into one.
    private static bool OnlyNames(CodeType module) =>
        !module.Calls.Any(call => module.ForeignContracts("Events").Contains(module.NameOf(call.To.DeclaringType)));
}
