using Architecture.Tests.Model;
using Mono.Cecil;

namespace Architecture.Tests.Rules;

internal sealed class Rule06ClassesAreClosed() : Rule(6, "Classes are sealed, abstract or static")
{
    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("class", code.Types.SelectMany(type => type.Parts.Where(IsWrittenClass).Select(part => (Type: type, Part: part))), found =>
            found.Part.IsSealed || found.Part.IsAbstract ? [] : [$"{found.Type.NameOf(found.Part)} is open"]);

    // The compiler declares the class of the top-level statements.
    private static bool IsWrittenClass(TypeDefinition type) =>
        type is { IsClass: true, IsValueType: false } && type.FullName != "Program";
}
