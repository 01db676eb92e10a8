using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

/// <summary>The kernel itself is held to the same: what it used, every domain would see.</summary>
internal sealed class Rule07DomainIsPure() : Rule(7, "Domain sees System and the pure kernel only")
{
    // Parts of System that wait, look at the clock or leave the process.
    private static readonly string[] Impure = ["System.Threading.Tasks", "System.TimeProvider", "System.IO", "System.Net", "System.Data"];

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("type in a Domain folder", code.ModuleCode.Where(type => type.Folder == "Domain"), Foreign)
            .And(new RuleReport(0, [.. code.Types.Where(type => IsKernel(type.FullName)).SelectMany(Foreign)]));

    private static IEnumerable<string> Foreign(CodeType type) => type.Uses
        .Where(use => !IsPure(use) && !IsKernel(use) && !Names.Under(use, $"{type.Owner}.Domain"))
        .Select(use => $"{type} uses {use}");

    private static bool IsPure(string name) =>
        name.StartsWith('<') || (Names.Under(name, "System") && !Names.UnderAny(name, Impure));

    private static bool IsKernel(string name) => Names.UnderAny(name, "BuildingBlocks.Domain", "BuildingBlocks.Results");
}
