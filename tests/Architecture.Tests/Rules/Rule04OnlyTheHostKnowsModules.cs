using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule04OnlyTheHostKnowsModules() : Rule(4, "Only host, tests and build/migrations reference module projects")
{
    private static readonly string[] MayReference = ["src/Host/", "tests/", "build/migrations/"];

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("reference to a module project", References(code), pair =>
            MayReference.Any(folder => pair.From.StartsWith(folder, StringComparison.Ordinal)) ? [] : [$"{pair.From} references {pair.To}"]);

    private static IEnumerable<(string From, string To)> References(Codebase code) =>
        from project in code.Projects
        from reference in project.ProjectReferences
        where ProjectFile.Parse(reference, "<Project/>").Module is not null
        select (project.Path, reference);
}
